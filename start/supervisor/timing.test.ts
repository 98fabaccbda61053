import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { countEnd, restartDelay } from './backoff.ts';
import { watchForSleep, type Woke } from './sleep.ts';

describe('the wait before a restart', () => {
  test('doubles up to half a minute', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 8, 20].map(restartDelay)).toEqual([500, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000]);
  });

  test('begins anew after a quarter of a minute that went well', () => {
    expect(countEnd(5, 14_999)).toBe(6);
    expect(countEnd(5, 15_000)).toBe(1);
  });
});

describe('the watch for sleep', () => {
  beforeEach(() => { vi.useFakeTimers(); });
  afterEach(() => { vi.useRealTimers(); });

  test('tells a jump of the wall clock, once, and not the passing of time', () => {
    const woke: Woke[] = [];
    let jumped = 0;
    const end = watchForSleep((note) => woke.push(note), () => Date.now() + jumped);
    vi.advanceTimersByTime(600_000);
    expect(woke).toEqual([]);
    jumped = 7_200_000;
    vi.advanceTimersByTime(60_000);
    expect(woke.map(({ sleptSeconds }) => sleptSeconds)).toEqual([7_200]);
    end();
  });

  test('takes a slow tick and a clock set back for no sleep', () => {
    const woke: Woke[] = [];
    let jumped = 20_000;
    const end = watchForSleep((note) => woke.push(note), () => Date.now() + jumped);
    vi.advanceTimersByTime(5_000);
    jumped = -3_600_000;
    vi.advanceTimersByTime(10_000);
    expect(woke).toEqual([]);
    end();
  });
});
