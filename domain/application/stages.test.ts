import { describe, expect, test } from 'vitest';
import { stages, stepsOfPerson, transitionOf, transitions, type Stage, type Step, type Transition } from './stages.ts';

/** The whole table a second time, written down by hand: stage, step, where it leads. */
const expected: Readonly<Record<Stage, Partial<Record<Step, Stage>>>> = {
  preparing: { prepared: 'awaiting_approval', hand_over: 'needs_you', posting_closed: 'closed', withdrawn: 'closed' },
  awaiting_approval: { signed: 'held', rejected: 'closed', withdrawn: 'closed', edited: 'preparing', posting_changed: 'preparing', facts_changed: 'preparing', posting_closed: 'closed', expired: 'closed' },
  needs_you: { answered: 'preparing', packet_sent: 'submitted', recorded: 'submitted', rejected: 'closed', withdrawn: 'closed', expired: 'closed', posting_closed: 'closed', signed_in_page: 'submitting', own_click: 'submitting', opened_again: 'held' },
  held: { undone: 'awaiting_approval', withdrawn: 'closed', claimed: 'submitting', released: 'needs_you', posting_changed: 'preparing', facts_changed: 'preparing', posting_closed: 'closed' },
  submitting: { undone: 'awaiting_approval', withdrawn: 'closed', put_off: 'held', released: 'needs_you', not_clicked: 'needs_you', accepted: 'submitted', not_accepted: 'needs_you', outcome_lost: 'outcome_unknown' },
  outcome_unknown: { proven: 'submitted', not_clicked: 'needs_you', settled_sent: 'submitted', settled_not_sent: 'needs_you', reply_confirmed: 'closed' },
  submitted: { follow_up_planned: 'following_up', reply_confirmed: 'closed', withdrawn: 'closed' },
  following_up: { reply_confirmed: 'closed', no_answer: 'closed', withdrawn: 'closed' },
  closed: { reopened: 'preparing' },
};

/** Every step there is, and who takes it; a step that is new in the type does not compile until it stands here. */
const takenBy: Readonly<Record<Step, Transition['by']>> = {
  prepared: 'machine', hand_over: 'machine', answered: 'person', edited: 'person', signed: 'person', undone: 'person', rejected: 'person', withdrawn: 'person',
  expired: 'machine', claimed: 'machine', put_off: 'machine', released: 'machine', not_clicked: 'machine', accepted: 'machine', not_accepted: 'machine', outcome_lost: 'machine', proven: 'machine',
  settled_sent: 'person', settled_not_sent: 'person', packet_sent: 'person', recorded: 'person', signed_in_page: 'person', own_click: 'person', opened_again: 'person', follow_up_planned: 'machine', reply_confirmed: 'person',
  no_answer: 'machine', posting_changed: 'machine', posting_closed: 'machine', facts_changed: 'machine', reopened: 'person',
};
const steps = Object.keys(takenBy) as Step[];

function reachable(from: Stage, table: readonly Transition[] = transitions): Set<Stage> {
  const found = new Set<Stage>([from]);
  for (const stage of found) for (const move of table) if (move.from === stage) found.add(move.to);
  return found;
}

const without = (...left: Step[]) => transitions.filter(({ step }) => !left.includes(step));
const out = (stage: Stage, by: Transition['by']) => transitions.filter((t) => t.from === stage && t.by === by).map((t) => t.step).toSorted();

describe('the table of transitions', () => {
  test.each(stages.flatMap((stage) => steps.map((step) => [stage, step] as const)))('%s, %s', (stage, step) => {
    const to = expected[stage][step];
    expect(transitionOf(stage, step)).toEqual(to === undefined ? null : { step, from: stage, to, by: takenBy[step] });
  });

  test('names no move twice', () => {
    expect(new Set(transitions.map(({ from, step }) => `${from} ${step}`)).size).toBe(transitions.length);
  });

  test('uses every step', () => {
    expect(new Set(transitions.map(({ step }) => step))).toEqual(new Set(steps));
  });

  test.each(stages)('leads from preparing to %s', (stage) => {
    expect(reachable('preparing')).toContain(stage);
  });

  test.each(stages)('leads from %s to closed', (stage) => {
    expect(reachable(stage)).toContain('closed');
  });

  test.each(stages.filter((stage) => stage !== 'closed'))('%s has a way out that needs no reopening', (stage) => {
    expect(reachable(stage, without('reopened'))).toContain('closed');
  });
});

describe('what the table promises the person', () => {
  // The last two rest on a signature that stands: their transaction verifies it again.
  const bySignature: readonly Step[] = ['signed', 'signed_in_page', 'own_click', 'opened_again'];

  test('without a signature nothing is sent', () => {
    expect(reachable('preparing', without(...bySignature))).not.toContain('submitting');
  });

  test('without a signature an application counts as submitted only by the person’s own word', () => {
    expect(reachable('preparing', without(...bySignature, 'packet_sent', 'recorded'))).not.toContain('submitted');
  });

  test('what was submitted is never sent again unless it is reopened', () => {
    expect(reachable('submitted', without('reopened'))).toEqual(new Set(['submitted', 'following_up', 'closed']));
  });

  test('an unknown outcome is never clicked again: it is proven, or the person settles it', () => {
    expect(out('outcome_unknown', 'machine')).toEqual(['not_clicked', 'proven']);
    expect(out('outcome_unknown', 'person')).toEqual(['reply_confirmed', 'settled_not_sent', 'settled_sent']);
    expect(reachable('outcome_unknown', without(...bySignature, 'reopened'))).not.toContain('submitting');
  });

  test('from submitting the person can only turn back; the rest are outcomes', () => {
    expect(out('submitting', 'person')).toEqual(['undone', 'withdrawn']);
    expect(out('submitting', 'machine')).toEqual(['accepted', 'not_accepted', 'not_clicked', 'outcome_lost', 'put_off', 'released']);
  });

  test('every open stage can be withdrawn from, but for an outcome that nobody knows', () => {
    const cannot = stages.filter((stage) => transitionOf(stage, 'withdrawn') === null);
    expect(cannot).toEqual(['outcome_unknown', 'closed']);
  });

  test('the screens offer the person’s own steps', () => {
    for (const stage of stages) expect(stepsOfPerson(stage).toSorted()).toEqual(out(stage, 'person'));
    expect(stepsOfPerson('closed')).toEqual(['reopened']);
  });
});
