import { describe, expect, test } from 'vitest';
import { stages } from '#domain/application/stages.ts';
import { mailMayBeBehind, mayBeBehind } from './behind.ts';

const now = new Date('2026-03-01T12:00:00Z');
const ago = (ms: number) => new Date(now.getTime() - ms);

describe('a workflow that may be behind its row', () => {
  test('is one whose application stands long where machines move it on', () => {
    expect(stages.filter((stage) => mayBeBehind({ stage, stageSince: ago(46_000) }, now))).toEqual(['preparing', 'needs_you', 'held', 'submitting', 'outcome_unknown', 'submitted']);
  });

  test('is told again every third turn for as long as it stands', () => {
    const turns = Array.from({ length: 9 }, (_, n) => mayBeBehind({ stage: 'preparing', stageSince: ago(50_000 + n * 60_000) }, now));
    expect(turns).toEqual([true, false, false, true, false, false, true, false, false]);
  });

  describe.for(['needs_you', 'outcome_unknown'] as const)('at %s, where another process may have brought it', (stage) => {
    /** Which of the reconciler's turns tell it: they begin `first` ms after the stage did and are `apart` ms from each other, and number `leftOut` does not come. */
    const turns = ({ first, apart, leftOut }: { first: number; apart: number; leftOut: number | null }) =>
      Array.from({ length: 40 }, (_, n) => n !== leftOut && mayBeBehind({ stage, stageSince: ago(first + n * apart) }, now)).filter(Boolean).length;

    test('is told a few times, and then left to wait for its person', () => {
      expect(turns({ first: 50_000, apart: 60_000, leftOut: null })).toBe(4);
    });

    test('is told by turns of 75 seconds, also where any one of them is left out', () => {
      const seconds = Array.from({ length: 75 }, (_, n) => n);
      const told = seconds.flatMap((second) => [...seconds.keys()].slice(0, 12).map((leftOut) => turns({ first: second * 1_000, apart: 75_000, leftOut })));
      expect(Math.min(...told)).toBeGreaterThanOrEqual(1);
      expect(Math.max(...told)).toBeLessThanOrEqual(5);
    });
  });

  test('is none that moved just now', () => {
    expect(stages.filter((stage) => mayBeBehind({ stage, stageSince: ago(44_000) }, now))).toEqual([]);
  });

  test('is one that has a signed mail which should have left, for as long as that stands', () => {
    const turns = Array.from({ length: 6 }, (_, n) => mailMayBeBehind(ago(50_000 + n * 60_000), now));
    expect(turns).toEqual([true, false, false, true, false, false]);
    expect([mailMayBeBehind(ago(44_000), now), mailMayBeBehind(ago(-3_600_000), now), mailMayBeBehind(null, now)]).toEqual([false, false, false]);
  });
});
