import { describe, expect, test } from 'vitest';
import { createPresses } from './presses.ts';

describe('a press of Ctrl-C', () => {
  /** What signals at these milliseconds are taken for. */
  const heard = (...at: readonly number[]) => {
    let now = 0;
    const isAgain = createPresses(() => now);
    return at.map((instant) => {
      now = instant;
      return isAgain();
    });
  };

  test('that comes from the terminal, npm and the first step is one, also on a slow machine', () => {
    expect(heard(5_000, 5_002, 5_799)).toEqual([false, false, false]);
  });

  test('is the second from eight tenths of a second after the first, and so is each that follows', () => {
    expect(heard(5_000, 5_001, 5_800, 5_801, 60_000)).toEqual([false, false, true, true, true]);
  });
});
