import { describe, expect, test } from 'vitest';
import { stages } from '#domain/application/stages.ts';
import { de } from '#lib/i18n/de.ts';
import { en } from '#lib/i18n/en.ts';
import { movesFrom } from './moves.ts';

describe('moves of a card', () => {
  test('each has words in both languages', () => {
    const steps = stages.flatMap((stage) => movesFrom(stage).map((m) => m.step));
    expect(steps.filter((s) => en.board.moves[s] === undefined || de.board.moves[s] === undefined)).toEqual([]);
  });
  test('a signature is never one key on the board: the item is read first', () => {
    expect(movesFrom('awaiting_approval').find((m) => m.step === 'signed')?.call).toBe(null);
  });
  test('what leaves can still be called back, what is being prepared only withdrawn', () => {
    expect(movesFrom('held').map((m) => m.step)).toEqual(['undone', 'withdrawn']);
    expect(movesFrom('preparing').map((m) => m.step)).toEqual(['withdrawn']);
  });
});
