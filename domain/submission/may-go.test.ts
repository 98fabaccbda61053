import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holdAgainMs, mayGo, overdueMs, spacingMs, type MayGo } from './may-go.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const now = Date.parse('2026-03-29T12:00:00Z');
const at = (changes: Partial<MayGo> = {}): MayGo => ({ now, heldUntil: now, sendingPaused: false, dailyCap: 3, sent: [], underway: 0, ...changes });

describe('a signed application', () => {
  test('goes when its undo window has ended', () => {
    expect(mayGo(at({ heldUntil: now + 1 }), 'real')).toEqual({ go: false, until: now + 1, why: 'undo_window' });
    expect(mayGo(at(), 'real')).toEqual({ go: true });
  });

  test('waits while sending is paused, and is asked again', () => {
    const answer = mayGo(at({ sendingPaused: true }), 'practice');
    expect(answer).toMatchObject({ go: false, why: 'sending_paused' });
    expect(answer).toHaveProperty('until', expect.toSatisfy((until: number) => until > now));
  });

  test('is held once more when the machine slept past its time', () => {
    expect(mayGo(at({ heldUntil: now - overdueMs }), 'real')).toEqual({ go: true });
    expect(mayGo(at({ heldUntil: now - overdueMs - 1 }), 'real')).toEqual({ go: false, until: now + holdAgainMs, why: 'woke_late' });
  });

  test('keeps its distance to the one before, but not at practice employers', () => {
    const sent = [now - 10_000];
    expect(mayGo(at({ sent }), 'real')).toEqual({ go: false, until: now - 10_000 + spacingMs.real, why: 'spacing' });
    expect(mayGo(at({ sent, now: now - 10_000 + spacingMs.real }), 'real')).toEqual({ go: true });
    expect(mayGo(at({ sent }), 'practice')).toEqual({ go: true });
  });
});

describe('the cap', () => {
  test('counts any 24 hours: the place of the oldest is free again a day after it', () => {
    const sent = [now - day + hour, now - 5 * hour, now - 2 * hour];
    expect(mayGo(at({ sent }), 'real')).toEqual({ go: false, until: now + hour, why: 'daily_cap' });
    expect(mayGo(at({ sent, now: now + hour, heldUntil: now + hour }), 'real')).toEqual({ go: true });
  });

  test('does not start anew at midnight, whatever the zone', () => {
    const midnight = Date.parse('2026-03-30T00:00:00Z');
    const sent = [1, 2, 3].map((minutes) => midnight - (4 - minutes) * 5 * minute);
    expect(mayGo(at({ sent, now: midnight + minute, heldUntil: midnight }), 'real')).toMatchObject({ why: 'daily_cap', until: midnight - 15 * minute + day });
  });

  test('lowered below what was sent, waits until so many have aged out', () => {
    const sent = [now - 20 * hour, now - 10 * hour, now - 5 * hour];
    expect(mayGo(at({ sent, dailyCap: 1 }), 'real')).toMatchObject({ why: 'daily_cap', until: now - 5 * hour + day });
  });

  test('counts what is underway, and asks again soon: it may be let go', () => {
    const sent = [now - 2 * hour];
    expect(mayGo(at({ sent, underway: 1 }), 'practice')).toEqual({ go: true });
    expect(mayGo(at({ sent, underway: 2 }), 'practice')).toEqual({ go: false, until: now + 5_000, why: 'underway' });
  });

  test('of nought lets nothing go', () => {
    expect(mayGo(at({ dailyCap: 0 }), 'practice')).toMatchObject({ go: false, why: 'daily_cap' });
  });
});

const moments: fc.Arbitrary<MayGo> = fc.record({
  now: fc.constant(now),
  heldUntil: fc.integer({ min: now - 2 * day, max: now + day }),
  sendingPaused: fc.boolean(),
  dailyCap: fc.integer({ min: 0, max: 6 }),
  sent: fc.array(fc.integer({ min: now - 2 * day, max: now }), { maxLength: 12 }).map((sent) => sent.toSorted((a, b) => a - b)),
  underway: fc.integer({ min: 0, max: 3 }),
});
const kinds = fc.constantFrom('practice' as const, 'real' as const);

describe('at any moment', () => {
  test('nothing goes over the cap, while paused, or within the undo window', () => {
    fc.assert(fc.property(moments, kinds, (moment, kind) => {
      if (!mayGo(moment, kind).go) return;
      expect(moment.sent.filter((instant) => instant > now - day).length + moment.underway).toBeLessThan(moment.dailyCap);
      expect(moment.sendingPaused).toBe(false);
      expect(moment.heldUntil).toBeLessThanOrEqual(now);
    }));
  });

  test('a refusal names a later instant', () => {
    fc.assert(fc.property(moments, kinds, (moment, kind) => {
      const answer = mayGo(moment, kind);
      expect(answer.go ? now + 1 : answer.until).toBeGreaterThan(now);
    }));
  });

  test('only distances count: neither the date nor a change of the clocks on it matters', () => {
    fc.assert(fc.property(moments, kinds, fc.integer({ min: -400, max: 400 }), (moment, kind, days) => {
      const by = days * day + 37 * minute;
      const moved = { ...moment, now: moment.now + by, heldUntil: moment.heldUntil + by, sent: moment.sent.map((instant) => instant + by) };
      const answer = mayGo(moment, kind);
      expect(mayGo(moved, kind)).toEqual(answer.go ? answer : { ...answer, until: answer.until + by });
    }));
  });

  test('someone who asks again when told to never has more than the cap in any 24 hours', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 5 }), kinds, fc.array(fc.integer({ min: 0, max: 8 * hour }), { minLength: 1, maxLength: 25 }), (dailyCap, kind, gaps) => {
      const sent: number[] = [];
      let clock = now;
      for (const gap of gaps) {
        clock += gap;
        let heldUntil = clock;
        for (let answer = mayGo({ now: clock, heldUntil, sendingPaused: false, dailyCap, sent, underway: 0 }, kind); !answer.go;) {
          heldUntil = clock = answer.until;
          answer = mayGo({ now: clock, heldUntil, sendingPaused: false, dailyCap, sent, underway: 0 }, kind);
        }
        sent.push(clock);
      }
      for (const last of sent) expect(sent.filter((instant) => instant > last - day && instant <= last).length).toBeLessThanOrEqual(dailyCap);
      expect(sent).toHaveLength(gaps.length);
    }), { numRuns: 60 });
  });
});
