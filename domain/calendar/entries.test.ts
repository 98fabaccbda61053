import { describe, expect, test } from 'vitest';
import { defaultWaits } from '#domain/application/waits.ts';
import { calendarOf, type CalendarApplication } from './entries.ts';

const day = 86_400_000;
const now = Date.parse('2026-11-21T12:00:00.000Z');
const at = (days: number) => new Date(now + days * day).toISOString();
const one = (change: Partial<CalendarApplication> = {}): CalendarApplication => ({ id: 'a', title: 'Engineer', employer: 'Harrow & Pike', stage: 'awaiting_approval', waitUntil: null, heldBecause: null, snoozedUntil: null, sentAt: null, interviews: [], mails: [], ...change });
const seen = (...applications: CalendarApplication[]) => calendarOf(now, defaultWaits, applications).map(({ kind, at: when }) => [kind, (Date.parse(when) - now) / day]);

describe('the calendar', () => {
  test('says until when something waits for the person', () => {
    expect(seen(one({ waitUntil: at(3) }), one({ stage: 'needs_you', waitUntil: at(1) }))).toEqual([['answer_by', 1], ['sign_by', 3]]);
  });
  test('shows a dated hold with its reason, and not the seconds of an undo', () => {
    expect(seen(one({ stage: 'held', waitUntil: at(0.0001) }))).toEqual([]);
    expect(calendarOf(now, defaultWaits, [one({ stage: 'held', heldBecause: { why: 'same_employer', until: at(20) } })])).toMatchObject([{ kind: 'leaves', why: 'same_employer', at: at(20) }]);
  });
  test('shows the next follow-up and the end without an answer, once each', () => {
    expect(seen(one({ stage: 'following_up', sentAt: at(-2), waitUntil: at(6) }))).toEqual([['follow_up', 6], ['closes', 58]]);
    expect(seen(one({ stage: 'following_up', sentAt: at(-20), waitUntil: at(40) }))).toEqual([['closes', 40]]);
  });
  test('knows the first follow-up of what has just been sent', () => {
    expect(seen(one({ stage: 'submitted', sentAt: at(0) }))).toEqual([['follow_up', 8], ['closes', 60]]);
  });
  test('an interview stands first at its hour, and stays for the rest of its day', () => {
    expect(seen(one({ stage: 'closed', interviews: [{ day: at(-0.25).slice(0, 10), at: at(-0.25) }] }), one({ waitUntil: at(2) }), one({ stage: 'closed', interviews: [{ day: at(2).slice(0, 10), at: at(2) }] }))).toEqual([['interview', -0.25], ['interview', 2], ['sign_by', 2]]);
    expect(seen(one({ stage: 'closed', interviews: [{ day: at(-1).slice(0, 10), at: at(-1) }] }))).toEqual([]);
  });
  test('an interview without an hour takes its whole day', () => {
    expect(calendarOf(now, defaultWaits, [one({ stage: 'following_up', interviews: [{ day: '2026-11-21', at: null }] })])).toMatchObject([{ kind: 'interview', wholeDay: true, at: '2026-11-21T00:00:00.000Z' }]);
  });
  test('what was put aside, and mails that wait, stand at their own times', () => {
    expect(seen(one({ stage: 'following_up', snoozedUntil: at(1), mails: [{ id: 'm', state: 'waiting', waitUntil: at(4), snoozedUntil: at(2) }] }))).toEqual([['comes_back', 1], ['comes_back', 2], ['sign_by', 4]]);
  });
});
