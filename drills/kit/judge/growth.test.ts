import { assert, double, nat, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { growthOf } from './growth.ts';

const minutes = Array.from({ length: 121 }, (_, minute) => minute);

describe('growth of memory', () => {
  test('is that of the line after the warm-up, whatever came before it', () => {
    assert(property(double({ min: 0, max: 0.5, noNaN: true }), nat(900), (perHour, before) => {
      const samples = minutes.map((minute) => ({ minute, bytes: minute < 60 ? before : 1e9 * (1 + perHour * ((minute - 60) / 60)) }));
      const { growth, growth_per_hour, measured_minutes } = growthOf(samples, 60);
      expect([growth_per_hour, growth, measured_minutes]).toEqual([expect.closeTo(perHour, 6), expect.closeTo(perHour, 6), 60]);
    }));
  });

  test('does not take going up and down for growth', () => {
    const samples = minutes.map((minute) => ({ minute, bytes: 1e9 + (minute % 2) * 1e8 }));
    expect(Math.abs(growthOf(samples, 60).growth_per_hour)).toBeLessThan(0.01);
  });

  test('of a run that measured nothing is none, and says so', () => {
    expect(growthOf([{ minute: 1, bytes: 5 }], 0)).toEqual({ growth: 0, growth_per_hour: 0, measured_minutes: 0 });
  });
});
