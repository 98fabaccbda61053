import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Problem } from '#lib/api/problem.ts';
import type { DecisionAnswer, InboxItem } from '#lib/api/types.ts';
import { Decisions, type DecisionsOptions } from './decisions.ts';

const itemOf = (id: string) => ({ applicationId: id, mailId: null, title: id, employer: 'Harrow & Pike', tab: 'sign' }) as InboxItem;
const [first, second] = [itemOf('first'), itemOf('second')];
const answerOf = (confirmed: boolean): DecisionAnswer => ({ applicationId: 'first', stage: null, moves: null, waitUntil: null, confirmed });
const soon = <T>(value: T) => Promise.resolve(value);

/** Decisions over doubles that write down what they are asked, in order. */
function desk(sign: () => Promise<DecisionAnswer>, shown: () => Promise<void> = () => soon(undefined)) {
  let pressed: number | null = null;
  const told: string[] = [];
  const note = (what: string) => (id?: unknown) => void told.push(typeof id === 'string' ? `${what} ${id}` : what);
  const inbox: DecisionsOptions['inbox'] = { neighbour: () => second, hide: note('hide'), forget: note('forget'), bringBack: note('back'), refresh: () => soon(null) };
  const outbox: DecisionsOptions['outbox'] = { begin: note('begin'), confirmed: note('confirmed'), unconfirmed: note('unconfirmed'), drop: note('drop') };
  const api: DecisionsOptions['api'] = { sign: (id) => (told.push(`sign ${id}`), sign()), signMail: sign, snooze: () => soon(undefined) };
  return { told, pressAt: (at: number) => { pressed = at; }, decisions: new Decisions({ api, inbox, outbox, show: shown, say: note('say'), late: note('late'), notRead: note('not read'), refuse: note('refuse'), pressedAt: () => pressed ?? Date.now(), now: () => Date.now() }) };
}

describe('decisions', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('the second click of a double click signs nothing: not the item again, and not the one that came in its place', async () => {
    const { told, decisions } = desk(() => soon(answerOf(true)));
    const signed = decisions.sign(first, 'h', 'Signed.');
    await decisions.sign(first, 'h', 'Signed.');
    await vi.advanceTimersByTimeAsync(200);
    await signed;
    await decisions.sign(second, 'h', 'Signed.');
    await decisions.decide(second, () => { throw new Error('decided'); });
    expect(told).toEqual(['say Signed.', 'begin', 'hide first', 'sign first', 'forget first', 'confirmed first', 'not read', 'not read']);
  });

  test('a press from before the next item was shown signs nothing, however late the page comes to it', async () => {
    const { told, pressAt, decisions } = desk(() => soon(answerOf(true)), () => new Promise((resolve) => void setTimeout(resolve, 3_000)));
    const [began, signed] = [Date.now(), decisions.sign(first, 'h', '')];
    await vi.advanceTimersByTimeAsync(3_000);
    await signed;
    pressAt(began + 2_000);
    await decisions.sign(second, 'h', '');
    pressAt(began + 3_001);
    void decisions.sign(second, 'h', '');
    expect(told.filter((one) => /^(sign|not read)/u.test(one))).toEqual(['sign first', 'not read', 'sign second']);
  });

  test('an item that was read is decided, however soon its own decision was taken back', async () => {
    const { told, decisions } = desk(() => soon(answerOf(true)));
    await decisions.sign(first, 'h', '');
    await decisions.sign(first, 'h', '');
    await vi.advanceTimersByTimeAsync(600);
    await decisions.sign(second, 'h', '');
    expect(told.filter((one) => one.startsWith('sign'))).toEqual(['sign first', 'sign first', 'sign second']);
  });

  test('a refused signature comes back with its reason, and can be given again', async () => {
    const { told, decisions } = desk(() => Promise.reject(new Problem('too_many', 409, 'The day’s limit is reached.', '')));
    await decisions.sign(first, 'h', '');
    await decisions.sign(first, 'h', '');
    expect(told.filter((one) => /^(back|refuse|drop)/u.test(one))).toEqual(['back first', 'refuse', 'drop first', 'back first', 'refuse', 'drop first']);
  });

  test('what was never confirmed does not stay hidden', async () => {
    const { told, decisions } = desk(() => soon(answerOf(false)));
    await decisions.sign(first, 'h', '');
    expect(told).not.toContain('forget first');
    expect(told).not.toContain('back first');
    await vi.advanceTimersByTimeAsync(61_000);
    expect(told).toContain('back first');
  });
});
