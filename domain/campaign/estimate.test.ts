import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { estimateOf, type Known } from './estimate.ts';

const known: Known = { openings: 200, judged: 200, fit: 20, newADay: 50, threshold: 60, maxApplications: 100, daily: null, window: 10, waiting: 4, dailyCap: 10, microDollarsEach: 3_000 };

describe('what a campaign will bring', () => {
  test('fits, bundles, time and cost follow from what the boards hold', () => {
    expect(estimateOf(known)).toEqual({ fits: 20, atOnce: 6, bundles: 20, newADay: { low: 42, high: 58 }, worthADay: { low: 2, high: 8 }, bundlesADay: 10, minutesAtOnce: 12, microDollars: 60_000 });
  });

  test('a part of the openings stands for all of them', () => {
    expect(estimateOf({ ...known, openings: 2_000 }).fits).toBe(200);
  });

  test('the plan’s own daily limit holds where it is the lower one', () => {
    expect(estimateOf({ ...known, daily: 2 })).toMatchObject({ atOnce: 2, bundlesADay: 2 });
  });

  test('boards that were not read for a day tell nothing of a day', () => {
    expect(estimateOf({ ...known, newADay: null })).toMatchObject({ newADay: null, worthADay: null });
  });

  test('nothing judged is nothing promised', () => {
    expect(estimateOf({ ...known, openings: 0, judged: 0, fit: 0 })).toMatchObject({ fits: 0, atOnce: 0, bundles: 0, microDollars: 0 });
  });

  test('no limit is ever passed', () => {
    const many = fc.nat({ max: 5_000 });
    fc.assert(fc.property(many, many, many, fc.option(fc.integer({ min: 1, max: 50 })), fc.integer({ min: 1, max: 1_000 }), (openings, fit, waiting, daily, maxApplications) => {
      const judged = Math.min(openings, 400);
      const { atOnce, bundles, bundlesADay } = estimateOf({ ...known, openings, judged, fit: Math.min(fit, judged), waiting, daily, maxApplications });
      expect(Math.max(atOnce, bundles, bundlesADay)).toBeLessThanOrEqual(maxApplications);
      expect(atOnce).toBeLessThanOrEqual(Math.max(0, known.window - waiting));
      expect(bundlesADay).toBeLessThanOrEqual(Math.min(known.dailyCap, daily ?? known.dailyCap));
      expect(Math.min(atOnce, bundles, bundlesADay)).toBeGreaterThanOrEqual(0);
    }));
  });
});
