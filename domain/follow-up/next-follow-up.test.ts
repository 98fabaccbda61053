import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultWaits } from '../application/waits.ts';
import { nextFollowUp, type FollowUpMail } from './next-follow-up.ts';

const day = 86_400_000;
const sentAt = Date.parse('2026-03-20T09:00:00Z');
const waits = { followUps: [8 * day, 18 * day], close: 60 * day };
const mail = (state: string, changes: Partial<FollowUpMail> = {}): FollowUpMail => ({ id: 'm1', direction: 'out', purpose: 'follow_up', messageId: 'follow-up:1', state, waitUntil: null, createdAt: sentAt + 8 * day, ...changes });
const reply = (state: string): FollowUpMail => mail(state, { id: 'r1', direction: 'in', purpose: 'reply' });
const onDay = (days: number, mails: readonly FollowUpMail[] = [], reachable = true) => nextFollowUp(sentAt + days * day, sentAt, waits, mails, reachable);
const until = (days: number) => ({ do: 'wait', until: sentAt + days * day });

describe('the calendar', () => {
  test('waits for the first date, drafts on it, and waits for the second', () => {
    expect(onDay(0)).toEqual(until(8));
    expect(onDay(8)).toEqual({ do: 'draft' });
    expect(onDay(9, [mail('sent')])).toEqual(until(18));
    expect(onDay(18, [mail('sent')])).toEqual({ do: 'draft' });
    expect(onDay(19, [mail('sent'), mail('sent')])).toEqual(until(60));
  });

  test('closes when no answer came', () => {
    expect(onDay(60, [mail('sent'), mail('sent')])).toEqual({ do: 'close' });
  });

  test('drafts nothing while a draft waits for its signature', () => {
    expect(onDay(30, [mail('waiting')])).toEqual(until(60));
  });

  test.each(['sent', 'cancelled', 'refused', 'outcome_unknown'])('a follow-up that is %s has had its date', (state) => {
    expect(onDay(9, [mail(state)])).toEqual(until(18));
  });

  test('a follow-up that came late puts off the next: two never come closer together than planned', () => {
    const late = mail('sent', { createdAt: sentAt + 17 * day });
    expect(onDay(18, [late])).toEqual(until(27));
    expect(onDay(27, [late])).toEqual({ do: 'draft' });
  });

  test('drafts nothing where nobody can be reached', () => {
    expect(onDay(20, [], false)).toEqual(until(60));
  });

  test('a date on or after the close is none', () => {
    expect(nextFollowUp(sentAt, sentAt, { followUps: [60 * day], close: 60 * day }, [], true)).toEqual(until(60));
  });
});

describe('a signed follow-up', () => {
  test('leaves when its undo window ends', () => {
    const held = mail('held', { waitUntil: sentAt + 9 * day });
    expect(onDay(8.9, [held])).toEqual(until(9));
    expect(onDay(9, [held])).toEqual({ do: 'send', mailId: 'm1' });
  });

  test('that did not report back is looked at when its lease ends', () => {
    const sending = mail('sending', { waitUntil: sentAt + 9 * day });
    expect(onDay(8.9, [sending])).toEqual(until(9));
    expect(onDay(9, [sending])).toEqual({ do: 'send', mailId: 'm1' });
  });

  test('stays when a reply comes first', () => {
    expect(onDay(10, [mail('held', { waitUntil: sentAt + 9 * day }), reply('received')])).toEqual(until(60));
  });
});

describe('a reply', () => {
  test.each(['received', 'confirmed'])('that is %s stops every follow-up', (state) => {
    expect(onDay(20, [reply(state)])).toEqual(until(60));
  });

  test.each(['noted', 'dismissed'])('that is only %s stops none', (state) => {
    expect(onDay(8, [reply(state)])).toEqual({ do: 'draft' });
  });

  test('that nobody has read keeps the application open', () => {
    expect(onDay(61, [reply('received')])).toEqual(until(62));
    expect(onDay(61, [reply('confirmed')])).toEqual({ do: 'close' });
  });
});

interface Life {
  /** What the person does with each draft in turn, and how long that takes. */
  readonly drafts: readonly { readonly does: 'signs' | 'dismisses' | 'nothing'; readonly after: number }[];
  readonly reply: { readonly after: number; readonly readAfter: number } | null;
  /** How long the machine is off after each look. */
  readonly asleep: readonly number[];
  readonly reachable: boolean;
}

/** Plays an application from its submission to its end, and writes down what was done when. */
function play(life: Life): { readonly drafted: number[]; readonly sent: number[]; readonly closedAt: number | null; readonly looks: number } {
  let mails: FollowUpMail[] = [];
  const drafted: number[] = [];
  const sent: number[] = [];
  const due: { at: number; happens: () => void }[] = [];
  const change = (id: string, from: string, changes: Partial<FollowUpMail>) => () => { mails = mails.map((m) => (m.id === id && m.state === from ? { ...m, ...changes } : m)); };
  if (life.reply !== null) {
    due.push({ at: sentAt + life.reply.after, happens: () => mails.push(reply('received')) });
    due.push({ at: sentAt + life.reply.after + life.reply.readAfter, happens: change('r1', 'received', { state: 'confirmed' }) });
  }
  let now = sentAt;
  for (let looks = 1; looks < 500; looks += 1) {
    for (const event of due.splice(0).toSorted((a, b) => a.at - b.at)) {
      if (event.at <= now) event.happens();
      else due.push(event);
    }
    const step = nextFollowUp(now, sentAt, waits, mails, life.reachable);
    if (step.do === 'close') return { drafted, sent, closedAt: now, looks };
    if (step.do === 'draft') {
      const id = `m${drafted.length}`;
      const plan = life.drafts[drafted.length] ?? { does: 'nothing', after: 0 };
      const decidedAt = now + plan.after;
      drafted.push(now);
      mails.push(mail('waiting', { id, createdAt: now }));
      if (plan.does === 'dismisses') due.push({ at: decidedAt, happens: change(id, 'waiting', { state: 'cancelled' }) });
      if (plan.does === 'signs') due.push({ at: decidedAt, happens: change(id, 'waiting', { state: 'held', waitUntil: decidedAt + 10_000 }) });
    } else if (step.do === 'send') {
      sent.push(now);
      change(step.mailId, 'held', { state: 'sent' })();
    } else {
      if (step.until <= now) throw new Error('told to wait for the past');
      now = Math.min(step.until, ...due.map((event) => event.at)) + (life.asleep[looks % Math.max(life.asleep.length, 1)] ?? 0);
    }
  }
  return { drafted, sent, closedAt: null, looks: 500 };
}

const days = (max: number) => fc.integer({ min: 0, max: max * 24 }).map((hours) => hours * 3_600_000);
const lives: fc.Arbitrary<Life> = fc.record({
  drafts: fc.array(fc.record({ does: fc.constantFrom('signs' as const, 'dismisses' as const, 'nothing' as const), after: days(20) }), { maxLength: 3 }),
  reply: fc.option(fc.record({ after: days(70), readAfter: days(20) }), { nil: null }),
  asleep: fc.array(days(15), { maxLength: 4 }),
  reachable: fc.boolean(),
});

describe('every life of a submitted application', () => {
  test('ends in close, and not before its time', () => {
    fc.assert(fc.property(lives, (life) => {
      const { closedAt } = play(life);
      expect(closedAt).not.toBeNull();
      expect(closedAt).toBeGreaterThanOrEqual(sentAt + waits.close);
    }));
  });

  test('keeps the planned distance between drafts', () => {
    fc.assert(fc.property(lives, (life) => {
      const [first, second] = play(life).drafted;
      expect((second ?? Number.POSITIVE_INFINITY) - (first ?? 0)).toBeGreaterThanOrEqual(10 * day);
    }));
  });

  test('has each due date once, never early, and never where nobody can be reached', () => {
    fc.assert(fc.property(lives, (life) => {
      const { drafted } = play(life);
      expect(drafted.length).toBeLessThanOrEqual(life.reachable ? waits.followUps.length : 0);
      for (const [i, at] of drafted.entries()) expect(at).toBeGreaterThanOrEqual(sentAt + (waits.followUps[i] ?? Number.POSITIVE_INFINITY));
    }));
  });

  test('has no draft and no mail once a reply came', () => {
    fc.assert(fc.property(lives, (life) => {
      const { drafted, sent } = play(life);
      const answeredAt = life.reply === null ? Number.POSITIVE_INFINITY : sentAt + life.reply.after;
      for (const at of [...drafted, ...sent]) expect(at).toBeLessThan(answeredAt);
    }));
  });

  test('sends nothing that was not signed', () => {
    fc.assert(fc.property(lives, (life) => {
      const { sent, drafted } = play(life);
      expect(sent.length).toBeLessThanOrEqual(life.drafts.slice(0, drafted.length).filter(({ does }) => does === 'signs').length);
    }));
  });

  test('does real work: two drafts signed at once, no reply, two mails sent', () => {
    const signs = { does: 'signs', after: 3_600_000 } as const;
    const { drafted, sent, closedAt } = play({ drafts: [signs, signs], reply: null, asleep: [], reachable: true });
    expect(drafted).toEqual([sentAt + 8 * day, sentAt + 18 * day]);
    expect(sent).toHaveLength(2);
    expect(closedAt).toBe(sentAt + defaultWaits.close);
  });
});
