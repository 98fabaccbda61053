import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { absencesUntilClosed, cadences, minutesBetweenAbsences, nextCadence, unusualCount } from './cadence.ts';

const reading = { readEvery: 360, steady: 0, failures: 0, changes: 0, requestsPerDay: null };

describe('how often a board is read', () => {
  test('a board that changes is read sooner, a quiet one later, a failing one later at once', () => {
    expect(nextCadence({ ...reading, changes: 2 })).toEqual({ readEvery: 180, steady: 0 });
    expect(nextCadence(reading)).toEqual({ readEvery: 360, steady: 1 });
    expect(nextCadence({ ...reading, steady: 2 })).toEqual({ readEvery: 720, steady: 0 });
    expect(nextCadence({ ...reading, failures: 1 })).toEqual({ readEvery: 720, steady: 0 });
  });

  test('a source that allows four requests a day is read twice a day at most', () => {
    expect(nextCadence({ ...reading, changes: 9, requestsPerDay: 4 }).readEvery).toBe(720);
  });

  test('whatever happens it is one of the schedules, and never more than the source allows', () => {
    fc.assert(fc.property(fc.constantFrom(...cadences), fc.nat(5), fc.nat(3), fc.nat(3), fc.option(fc.integer({ min: 1, max: 300 })), (readEvery, steady, failures, changes, requestsPerDay) => {
      const next = nextCadence({ readEvery, steady, failures, changes, requestsPerDay });
      expect(cadences).toContain(next.readEvery);
      expect(1_440 / next.readEvery).toBeLessThanOrEqual(Math.max(requestsPerDay ?? 48, 1));
    }));
  });
});

describe('a count beside its usual', () => {
  test('half of the usual, none at all and twice as many are worth a word; small boards are not', () => {
    expect(unusualCount(40, [100, 98, 102])).toEqual({ usual: 100, kind: 'fewer' });
    expect(unusualCount(0, [100, 98, 102])).toEqual({ usual: 100, kind: 'none' });
    expect(unusualCount(300, [100, 98, 102])).toEqual({ usual: 100, kind: 'more' });
    expect(unusualCount(90, [100, 98, 102])).toBeNull();
    expect(unusualCount(1, [3, 3, 3])).toBeNull();
    expect(unusualCount(0, [100])).toBeNull();
  });

  test('an oddly short listing needs one more before its absences close anything', () => {
    expect(absencesUntilClosed(95, [100, 98, 102])).toBe(2);
    expect(absencesUntilClosed(12, [100, 98, 102])).toBe(3);
  });

  test('absences count that lie half a cadence apart, so that each reading that is due counts and pressed ones do not', () => {
    expect(cadences.map(minutesBetweenAbsences)).toEqual([45, 45, 90, 180, 360, 720, 2_160]);
  });
});
