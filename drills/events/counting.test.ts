import { describe, expect, test } from 'vitest';
import { countEvents, p95, type Written } from './counting.ts';
import type { Heard } from './tasks.ts';

const event = (seq: number, step: string): Written => ({ candidateId: 'c', seq, applicationId: 'a', step });
const heard = (...seqs: readonly number[]): ReadonlyMap<string, readonly Heard[]> => new Map([['c', seqs.map((seq) => ({ seq, at: 1_000, lag: 5 }))]]);
const written = [event(1, '1:prepared'), event(2, '2:signed'), event(3, '3:undone')];
const moved = [{ applicationId: 'a', asked: 3, counted: 3 }];
const nothing = { gaps: 0, double_moves: 0, lost_moves: 0, missed: 0, double_effects: 0, disordered: 0 };

describe('the drill of events counts', () => {
  test('nothing where everything was written and heard once', () => {
    expect(countEvents(written, moved, heard(1, 2, 3))).toEqual(nothing);
  });

  test.each([
    ['a number that no event has', [event(1, '1:prepared'), event(3, '2:signed')], [{ applicationId: 'a', asked: 2, counted: 2 }], heard(1, 3), { gaps: 1 }],
    ['a move that was written twice', [...written, event(4, '3:undone')], moved, heard(1, 2, 3, 4), { double_moves: 1 }],
    ['a move too many', written, [{ applicationId: 'a', asked: 2, counted: 3 }], heard(1, 2, 3), { double_moves: 1 }],
    ['a move that is not there', written, [{ applicationId: 'a', asked: 4, counted: 3 }], heard(1, 2, 3), { lost_moves: 1 }],
    ['an event that nobody had', written, moved, heard(1, 3), { missed: 1 }],
    ['an event that was had twice', written, moved, heard(1, 2, 2, 3), { double_effects: 1 }],
    ['events in another order', written, moved, heard(1, 3, 2), { disordered: 1 }],
  ])('%s', (_, events, moves, lines, expected) => {
    expect(countEvents(events, moves, lines)).toEqual({ ...nothing, ...expected });
  });

  test('the lag that 95 of 100 stay within', () => {
    expect([p95([]), p95([7]), p95(Array.from({ length: 100 }, (_, n) => 100 - n))]).toEqual([0, 7, 95]);
  });
});
