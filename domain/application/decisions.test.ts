import { describe, expect, test } from 'vitest';
import { decisionKinds, refusalOf, stepOf, type Decision } from './decisions.ts';
import { stages, stepsOfPerson, transitions, type Stage } from './stages.ts';

const message = { messageId: 'm1' };
const mail = { ...message, mailId: 'mail1' };

/** Every decision in each of its forms, its step, and the stages at which it can be taken. */
const cases: readonly (readonly [Decision, ReturnType<typeof stepOf>, readonly Stage[]])[] = [
  [{ kind: 'sign', ...message, approvalId: 'a1', bundleHash: 'h1' }, 'signed', ['awaiting_approval']],
  [{ kind: 'undo', ...message }, 'undone', ['held', 'submitting']],
  [{ kind: 'reject', ...message, reason: 'too far away' }, 'rejected', ['awaiting_approval', 'needs_you']],
  [{ kind: 'withdraw', ...message }, 'withdrawn', ['preparing', 'awaiting_approval', 'needs_you', 'held', 'submitting', 'submitted', 'following_up']],
  [{ kind: 'edit', ...message }, 'edited', ['awaiting_approval']],
  [{ kind: 'answer', ...message }, 'answered', ['needs_you']],
  [{ kind: 'settle', ...message, sent: true }, 'settled_sent', ['outcome_unknown']],
  [{ kind: 'settle', ...message, sent: false }, 'settled_not_sent', ['outcome_unknown']],
  [{ kind: 'recordPacket', ...message, sent: true }, 'packet_sent', ['needs_you']],
  [{ kind: 'recordPacket', ...message, sent: false }, 'rejected', ['awaiting_approval', 'needs_you']],
  [{ kind: 'answer', ...message, again: true }, 'answered', ['needs_you']],
  [{ kind: 'confirmReply', ...mail, ending: 'interview' }, 'reply_confirmed', ['outcome_unknown', 'submitted', 'following_up']],
  [{ kind: 'confirmReply', ...mail, ending: null }, null, stages.filter((stage) => stage !== 'closed')],
  [{ kind: 'signMail', ...mail, approvalId: 'a2', contentHash: 'h2' }, null, stages.filter((stage) => stage !== 'closed')],
  [{ kind: 'undoMail', ...mail }, null, stages.filter((stage) => stage !== 'closed')],
  [{ kind: 'dismissMail', ...mail }, null, stages.filter((stage) => stage !== 'closed')],
  [{ kind: 'settleMail', ...mail, sent: true }, null, stages.filter((stage) => stage !== 'closed')],
];

test('every decision of the house is looked at here', () => {
  expect(new Set(cases.map(([decision]) => decision.kind))).toEqual(new Set(decisionKinds));
});

describe.each(cases)('%o', (decision, step, allowed) => {
  test(`takes the step ${step ?? '(none)'}`, () => {
    expect(stepOf(decision, allowed.at(-1) ?? 'closed')).toBe(step);
  });

  test.each(stages)('at %s', (stage) => {
    const refusal = refusalOf(decision, stage);
    const possible = allowed.includes(stage);
    expect({ possible: refusal === null, namesTheStage: refusal !== null && (refusal.why === stage || refusal.what === stage) }).toEqual({ possible, namesTheStage: !possible });
  });
});

test('a reply that ends nothing says, of an unknown outcome, that it arrived', () => {
  expect(stepOf({ kind: 'confirmReply', ...mail, ending: null }, 'outcome_unknown')).toBe('settled_sent');
});

test('recording by hand leads where the packet does, and can be said wherever that can', () => {
  const packet = transitions.filter(({ step }) => step === 'packet_sent');
  expect(transitions.filter(({ step }) => step === 'recorded')).toEqual(packet.map((move) => ({ ...move, step: 'recorded' })));
});

test('recording by hand, reopening and the person’s own clicks are the only steps of theirs that no decision names', () => {
  const taken = new Set(cases.map(([, step]) => step));
  expect(new Set(stages.flatMap(stepsOfPerson).filter((step) => !taken.has(step)))).toEqual(new Set(['recorded', 'reopened', 'signed_in_page', 'own_click', 'opened_again']));
});
