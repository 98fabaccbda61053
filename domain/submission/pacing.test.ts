import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isZone, quietUntil } from './pacing.ts';

const until = (now: string, from: string, to: string, zone: string) => new Date(quietUntil(Date.parse(now), { from, to, zone })).toISOString();

describe('quiet hours', () => {
  test.each([
    ['over midnight', '2026-01-10T22:30:00Z', '22:00', '07:00', 'Europe/Berlin', '2026-01-11T06:00:00.000Z'],
    ['within a day', '2026-01-10T12:10:20.500Z', '12:00', '13:00', 'UTC', '2026-01-10T13:00:00.000Z'],
    ['of a zone with half hours', '2026-01-10T18:00:00Z', '22:00', '07:15', 'Asia/Kolkata', '2026-01-11T01:45:00.000Z'],
    ['of the night that is an hour shorter', '2026-03-28T23:00:00Z', '22:00', '07:00', 'Europe/Berlin', '2026-03-29T05:00:00.000Z'],
    ['of the night that is an hour longer', '2026-10-24T22:00:00Z', '22:00', '07:00', 'Europe/Berlin', '2026-10-25T06:00:00.000Z'],
    ['that end at a time the clock leaves out', '2026-03-28T23:00:00Z', '22:00', '02:30', 'Europe/Berlin', '2026-03-29T01:00:00.000Z'],
    ['over a leap day', '2028-02-28T23:30:00Z', '22:00', '06:00', 'UTC', '2028-02-29T06:00:00.000Z'],
  ])('%s end by the person’s own clock', (_what, now, from, to, zone, end) => {
    expect(until(now, from, to, zone)).toBe(end);
  });

  test('do not hold what comes outside them', () => {
    expect(until('2026-01-10T07:00:00Z', '22:00', '07:00', 'UTC')).toBe('2026-01-10T07:00:00.000Z');
    expect(until('2026-01-10T21:59:59.999Z', '22:00', '07:00', 'UTC')).toBe('2026-01-10T21:59:59.999Z');
    expect(quietUntil(5, null)).toBe(5);
  });

  test('end at the first minute that is not quiet, at any moment in any zone', () => {
    const clock = fc.integer({ min: 0, max: 1439 }).map((m) => `${String(Math.floor(m / 60)).padStart(2, '0')}:${String(m % 60).padStart(2, '0')}`);
    const zones = fc.constantFrom('Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'UTC');
    const moments = fc.integer({ min: Date.parse('2026-01-01'), max: Date.parse('2028-12-31') });
    fc.assert(fc.property(moments, clock, clock, zones, (now, from, to, zone) => {
      fc.pre(from !== to);
      const quiet = { from, to, zone };
      const end = quietUntil(now, quiet);
      expect(quietUntil(end, quiet)).toBe(end);
      const minuteBefore = Math.max(now, end - 60_000);
      expect(quietUntil(minuteBefore, quiet)).toBe(end > now ? end : minuteBefore);
    }), { numRuns: 200 });
  });

  test('are of a zone that exists', () => {
    expect(isZone('Europe/Berlin')).toBe(true);
    expect(isZone('Europe/Atlantis')).toBe(false);
  });
});
