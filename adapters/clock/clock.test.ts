import { describe, expect, test } from 'vitest';
import { createSettableClock, systemClock } from './clock.ts';

describe('clock', () => {
  test('the system clock moves on and never back', () => {
    const first = systemClock.monotonicMs();
    expect(systemClock.monotonicMs()).toBeGreaterThanOrEqual(first);
    expect(Math.abs(systemClock.now().getTime() - Date.now())).toBeLessThan(1000);
  });

  test('a settable clock stands still until time passes', () => {
    const clock = createSettableClock(new Date('2026-11-21T10:00:00Z'));
    expect(clock.now().toISOString()).toBe('2026-11-21T10:00:00.000Z');
    clock.advance(1500);
    expect(clock.now().toISOString()).toBe('2026-11-21T10:00:01.500Z');
    expect(clock.monotonicMs()).toBe(1500);
    expect(() => clock.advance(-1)).toThrow(RangeError);
  });

  test('a jump of the wall clock leaves the monotonic one where it was', () => {
    const clock = createSettableClock(new Date('2026-11-21T10:00:00Z'));
    clock.jumpTo(new Date('2026-11-22T10:00:00Z'));
    expect(clock.now().toISOString()).toBe('2026-11-22T10:00:00.000Z');
    expect(clock.monotonicMs()).toBe(0);
  });
});
