import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { heldAgainUntil, holdAgainMs, mayGo, overdueMs, type MayGo } from './may-go.ts';
import { defaultPacing } from './pacing.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const now = Date.parse('2026-03-29T12:00:00Z');
const alone = { sentToHost: null, sentToEmployer: null, underwayAtEmployer: 0 };
const at = (changes: Partial<MayGo> = {}): MayGo => ({ now, heldUntil: now, sendingPaused: false, dailyCap: 3, pacing: defaultPacing.practice, sent: [], underway: 0, ...alone, ...changes });
const real = (changes: Partial<MayGo> = {}) => at({ pacing: defaultPacing.real, ...changes });
const minutes = (n: number) => n * minute;

describe('a signed application', () => {
  test('goes when its undo window has ended', () => {
    expect(mayGo(real({ heldUntil: now + 1 }))).toEqual({ go: false, until: now + 1, why: 'undo_window' });
    expect(mayGo(real())).toEqual({ go: true });
  });

  test('waits while sending is paused, and is asked again', () => {
    const answer = mayGo(at({ sendingPaused: true }));
    expect(answer).toMatchObject({ go: false, why: 'sending_paused' });
    expect(answer).toHaveProperty('until', expect.toSatisfy((until: number) => until > now));
  });

  test('is held once more when the machine slept past its time', () => {
    expect(mayGo(real({ heldUntil: now - overdueMs }))).toEqual({ go: true });
    expect(mayGo(real({ heldUntil: now - overdueMs - 1 }))).toEqual({ go: false, until: now + holdAgainMs, why: 'woke_late' });
  });

  test('and a signed mail alike: what is late by more than a slow start goes when it can be taken back', () => {
    expect([now + minute, now, now - overdueMs].map((heldUntil) => heldAgainUntil(now, heldUntil))).toEqual([null, null, null]);
    expect([now - overdueMs - 1, now - 3 * day].map((heldUntil) => heldAgainUntil(now, heldUntil))).toEqual([now + holdAgainMs, now + holdAgainMs]);
  });

  test('keeps its distance to the one before, but not at practice employers', () => {
    const sent = [now - 10_000];
    expect(mayGo(real({ sent }))).toEqual({ go: false, until: now + 50_000, why: 'spacing' });
    expect(mayGo(real({ sent, now: now + 50_000 }))).toEqual({ go: true });
    expect(mayGo(at({ sent }))).toEqual({ go: true });
  });
});

describe('distances', () => {
  test('to the last one at the same host are longer than to any other', () => {
    expect(mayGo(real({ sentToHost: now - minutes(2) }))).toEqual({ go: false, until: now + minutes(3), why: 'host_spacing' });
    expect(mayGo(real({ sentToHost: now - minutes(5) }))).toEqual({ go: true });
  });

  test('cannot be kept to one that is underway: it is awaited', () => {
    expect(mayGo(real({ underway: 1 }))).toEqual({ go: false, until: now + 5_000, why: 'underway' });
    expect(mayGo(at({ underway: 1 }))).toEqual({ go: true });
  });

  test('one open application an employer in 90 days: the next has a date', () => {
    expect(mayGo(real({ sentToEmployer: now - 80 * day }))).toEqual({ go: false, until: now + 10 * day, why: 'same_employer' });
    expect(mayGo(real({ sentToEmployer: now - 90 * day }))).toEqual({ go: true });
    expect(mayGo(real({ sentToEmployer: null, underwayAtEmployer: 1, underway: 1 }))).toMatchObject({ why: 'underway' });
    expect(mayGo(at({ sentToEmployer: now - day }))).toEqual({ go: true });
  });

  test('in quiet hours it waits for the morning', () => {
    const pacing = { ...defaultPacing.practice, quietHours: { from: '12:00', to: '16:30', zone: 'Europe/Berlin' } };
    expect(mayGo(at({ pacing }))).toEqual({ go: false, until: Date.parse('2026-03-29T14:30:00Z'), why: 'quiet_hours' });
  });
});

describe('the cap', () => {
  test('counts any 24 hours: the place of the oldest is free again a day after it', () => {
    const sent = [now - day + hour, now - 5 * hour, now - 2 * hour];
    expect(mayGo(real({ sent }))).toEqual({ go: false, until: now + hour, why: 'daily_cap' });
    expect(mayGo(real({ sent, now: now + hour, heldUntil: now + hour }))).toEqual({ go: true });
  });

  test('does not start anew at midnight, whatever the zone', () => {
    const midnight = Date.parse('2026-03-30T00:00:00Z');
    const sent = [1, 2, 3].map((minutes) => midnight - (4 - minutes) * 5 * minute);
    expect(mayGo(real({ sent, now: midnight + minute, heldUntil: midnight }))).toMatchObject({ why: 'daily_cap', until: midnight - 15 * minute + day });
  });

  test('lowered below what was sent, waits until so many have aged out', () => {
    const sent = [now - 20 * hour, now - 10 * hour, now - 5 * hour];
    expect(mayGo(real({ sent, dailyCap: 1 }))).toMatchObject({ why: 'daily_cap', until: now - 5 * hour + day });
  });

  test('counts what is underway, and asks again soon: it may be let go', () => {
    const sent = [now - 2 * hour];
    expect(mayGo(at({ sent, underway: 1 }))).toEqual({ go: true });
    expect(mayGo(at({ sent, underway: 2 }))).toEqual({ go: false, until: now + 5_000, why: 'underway' });
  });

  test('of nought lets nothing go', () => {
    expect(mayGo(at({ dailyCap: 0 }))).toMatchObject({ go: false, why: 'daily_cap' });
  });
});

const later = (instant: number | null, by: number) => (instant === null ? null : instant + by);
const moments: fc.Arbitrary<MayGo> = fc.record({
  now: fc.constant(now),
  heldUntil: fc.integer({ min: now - 2 * day, max: now + day }),
  sendingPaused: fc.boolean(),
  dailyCap: fc.integer({ min: 0, max: 6 }),
  sent: fc.array(fc.integer({ min: now - 2 * day, max: now }), { maxLength: 12 }).map((sent) => sent.toSorted((a, b) => a - b)),
  underway: fc.integer({ min: 0, max: 3 }),
  pacing: fc.constantFrom(defaultPacing.practice, defaultPacing.real),
  sentToHost: fc.option(fc.integer({ min: now - 2 * day, max: now })),
  sentToEmployer: fc.option(fc.integer({ min: now - 100 * day, max: now })),
  underwayAtEmployer: fc.integer({ min: 0, max: 1 }),
});

describe('at any moment', () => {
  test('nothing goes over the cap, while paused, or within the undo window', () => {
    fc.assert(fc.property(moments, (moment) => {
      if (!mayGo(moment).go) return;
      expect(moment.sent.filter((instant) => instant > now - day).length + moment.underway).toBeLessThan(moment.dailyCap);
      expect(moment.sendingPaused).toBe(false);
      expect(moment.heldUntil).toBeLessThanOrEqual(now);
    }));
  });

  test('a refusal names a later instant', () => {
    fc.assert(fc.property(moments, (moment) => {
      const answer = mayGo(moment);
      expect(answer.go ? now + 1 : answer.until).toBeGreaterThan(now);
    }));
  });

  test('only distances count: neither the date nor a change of the clocks on it matters', () => {
    fc.assert(fc.property(moments, fc.integer({ min: -400, max: 400 }), (moment, days) => {
      const by = days * day + 37 * minute;
      const moved = { ...moment, now: moment.now + by, heldUntil: moment.heldUntil + by, sent: moment.sent.map((instant) => instant + by), sentToHost: later(moment.sentToHost, by), sentToEmployer: later(moment.sentToEmployer, by) };
      const answer = mayGo(moment);
      expect(mayGo(moved)).toEqual(answer.go ? answer : { ...answer, until: answer.until + by });
    }));
  });

  test('someone who asks again when told to never has more than the cap in any 24 hours', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 5 }), fc.constantFrom(defaultPacing.practice, defaultPacing.real), fc.array(fc.integer({ min: 0, max: 8 * hour }), { minLength: 1, maxLength: 25 }), (dailyCap, pacing, gaps) => {
      const sent: number[] = [];
      let clock = now;
      for (const gap of gaps) {
        clock += gap;
        let heldUntil = clock;
        for (let answer = mayGo(at({ now: clock, heldUntil, dailyCap, sent, pacing })); !answer.go;) {
          heldUntil = clock = answer.until;
          answer = mayGo(at({ now: clock, heldUntil, dailyCap, sent, pacing }));
        }
        sent.push(clock);
      }
      for (const last of sent) expect(sent.filter((instant) => instant > last - day && instant <= last).length).toBeLessThanOrEqual(dailyCap);
      expect(sent).toHaveLength(gaps.length);
    }), { numRuns: 60 });
  });
});
