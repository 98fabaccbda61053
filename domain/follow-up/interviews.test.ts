import { describe, expect, test } from 'vitest';
import { defaultWaits } from '../application/waits.ts';
import { dueThanks, overAt, thanksFor, type Interview } from './interviews.ts';
import { nextFollowUp, type FollowUpMail } from './next-follow-up.ts';
import { proposedInterview } from './proposed-interview.ts';

const day = 86_400_000;
const sentAt = Date.parse('2026-03-20T09:00:00Z');
const talk: Interview = { id: 'i1', day: '2026-04-02', at: '2026-04-02T08:30:00.000Z' };
const over = overAt(talk);
const reply: FollowUpMail = { id: 'r', direction: 'in', purpose: 'reply', messageId: '<r>', state: 'confirmed', waitUntil: null, createdAt: sentAt + day };
const thanks = (state: string, waitUntil: number | null = null): FollowUpMail => ({ id: 't', direction: 'out', purpose: 'thank_you', messageId: thanksFor(talk), state, waitUntil, createdAt: over });
const at = (now: number, mails: readonly FollowUpMail[] = [reply], reachable = true) => nextFollowUp(now, sentAt, defaultWaits, mails, reachable, [talk]);

describe('an interview in the calendar of an application', () => {
  test('stops asking where it stands, and is thanked for once it is over', () => {
    expect(at(over - 1)).toEqual({ do: 'wait', until: over });
    expect(at(over)).toEqual({ do: 'draft' });
  });

  test('is thanked for once, whatever became of the mail', () => {
    for (const state of ['sent', 'cancelled', 'refused', 'outcome_unknown', 'waiting']) expect(at(over, [reply, thanks(state)]).do).toBe('wait');
  });

  test('lets signed thanks leave although they answered', () => {
    expect(at(over, [reply, thanks('held', over + 5_000)])).toEqual({ do: 'wait', until: over + 5_000 });
    expect(at(over + 5_000, [reply, thanks('held', over + 5_000)])).toEqual({ do: 'send', mailId: 't' });
  });

  test('that was told of too late, or where nobody can be reached, gets no thanks', () => {
    expect(at(over + 8 * day).do).toBe('wait');
    expect(at(over, [], false).do).toBe('wait');
  });

  test('keeps the application open for as long after it as after sending', () => {
    expect(at(over + 8 * day)).toEqual({ do: 'wait', until: over + defaultWaits.close });
    expect(at(over + defaultWaits.close).do).toBe('close');
  });

  test('of a day without a time is over in the afternoon', () => {
    expect(new Date(overAt({ day: '2026-04-02', at: null })).toISOString()).toBe('2026-04-02T17:00:00.000Z');
    expect(dueThanks(Date.parse('2026-04-02T18:00:00Z'), [{ ...talk, at: null }], [])?.id).toBe('i1');
  });
});

describe('the day a mail proposes', () => {
  test.each([
    ['We would like to meet you on Tuesday, 24 November 2026 at 14:30 (CET).', '2026-11-24', '14:30'],
    ['Would November 27th at 2 pm suit you?', '2026-11-27', '14:00'],
    ['Wir laden Sie am 24. November um 10 Uhr zu einem Gespräch ein.', '2026-11-24', '10:00'],
    ['Passt Ihnen der 03.12.2026, 9:15 Uhr?', '2026-12-03', '09:15'],
    ['Termin: 12.01. um 11.30 Uhr', '2027-01-12', '11:30'],
    ['Your application of 2 November 2026 convinced us. Let us talk on 2026-11-30.', '2026-11-30', null],
  ])('%s', (text, day_, time) => expect(proposedInterview(text, '2026-11-21')).toEqual({ day: day_, time }));

  test.each(['We would like to invite you to an interview. When does it suit you?', 'Thank you for your application of 3 March 2026.', 'On 31 February 2027 we close.'])('none: %s', (text) => expect(proposedInterview(text, '2026-11-21')).toBeNull());
});
