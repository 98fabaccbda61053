import { ApplicationFailure, type Client, ServiceError, WorkflowNotFoundError, WorkflowUpdateFailedError } from '@temporalio/client';
import { describe, expect, test } from 'vitest';
import type { Decision } from '#domain/application/decisions.ts';
import type { Position } from '#domain/application/position.ts';
import { refusedBecause, type RefusalWhy } from '#domain/application/refusals.ts';
import type { Stage } from '#domain/application/stages.ts';
import { createDecide } from './decide.ts';

const sign: Decision = { kind: 'sign', messageId: 'm-1', approvalId: 'a-1', bundleHash: 'h-1' };
const at = (stage: Stage): Position => ({ applicationId: 'app-1', userId: 'u-1', stage, moves: 4, run: 1, attempt: 1, waitUntil: null, ending: null, source: null });
const failed = (type: 'TurnedAway' | 'Refused', why: RefusalWhy, what?: string) => new WorkflowUpdateFailedError('Workflow Update failed', ApplicationFailure.nonRetryable('refused', type, refusedBecause(why, what)));

/** A workflow that refuses so many times before it takes the decision. */
function workflowThatRefuses(times: number, refusal: Error = failed('TurnedAway', 'other_stage', 'preparing')) {
  let [asked, told] = [0, 0];
  const executeUpdate = () => {
    asked += 1;
    return asked > times ? Promise.resolve(at('held')) : Promise.reject(refusal);
  };
  return { decide: decideBy(() => ({ executeUpdate, signal: async () => void (told += 1) })), asked: () => asked, told: () => told };
}

/** A decision brought to workflows by their ids; one that is not there begins its next run. */
function decideBy(getHandle: (workflowId: string) => object) {
  return createDecide({ workflow: { getHandle } } as unknown as Client, (position) => Promise.resolve({ ...position, run: position.run + 1 }), () => undefined);
}

describe('a decision', () => {
  test('waits for a workflow that has not yet heard of the stage the record stands at', async () => {
    const { decide, asked } = workflowThatRefuses(2);
    expect(await decide(at('awaiting_approval'), sign)).toEqual({ confirmed: true, position: at('held') });
    expect(asked()).toBe(3);
  });

  test('is refused at once where the record does not allow it either', async () => {
    const { decide, asked } = workflowThatRefuses(9);
    await expect(decide(at('preparing'), sign)).rejects.toMatchObject({ answer: { code: 'refused' } });
    expect(asked()).toBe(1);
  });

  test('that the record refused is not asked again', async () => {
    const { decide, asked } = workflowThatRefuses(9, failed('Refused', 'nothing_to_sign'));
    await expect(decide(at('awaiting_approval'), sign)).rejects.toMatchObject({ answer: { code: 'refused', details: { why: 'nothing_to_sign' } } });
    expect(asked()).toBe(1);
  });

  test('is brought again where the task that took it was lost, and that workflow gets no further work', async () => {
    const cause = Object.assign(new Error('9 FAILED_PRECONDITION: unexpected workflow task failure'), { code: 9, details: '', metadata: {} });
    const { decide, asked, told } = workflowThatRefuses(10, new ServiceError('Workflow Update failed', { cause }));
    expect(await decide(at('following_up'), { kind: 'withdraw', messageId: 'm-2' })).toEqual({ confirmed: true, position: at('held') });
    expect([asked(), told()]).toEqual([11, 0]);
  });

  test('of a workflow whose every task is lost says that it stands still', async () => {
    const cause = Object.assign(new Error('9 FAILED_PRECONDITION: Unable to perform workflow execution update due to Workflow Task in failed state.'), { code: 9, details: '', metadata: {} });
    const { decide } = workflowThatRefuses(99, new ServiceError('Workflow Update failed', { cause }));
    await expect(decide(at('awaiting_approval'), sign)).rejects.toMatchObject({ status: 409, answer: { code: 'refused', details: { why: 'stands_still' } } });
  });

  test('has a workflow that lost what moved the row look at it again', async () => {
    const told: unknown[] = [];
    const behind = {
      executeUpdate: () => (told.length === 0 ? Promise.reject(failed('TurnedAway', 'other_stage', 'outcome_unknown')) : Promise.resolve(at('preparing'))),
      signal: async ({ name }: { name: string }) => void told.push(name),
    };
    expect(await decideBy(() => behind)(at('needs_you'), { kind: 'answer', messageId: 'm-3' })).toEqual({ confirmed: true, position: at('preparing') });
    expect(told).toEqual(['recordChanged']);
  });

  test('is asked again where the server was too busy to have its workflow look', async () => {
    let asked = 0;
    const busy = {
      executeUpdate: () => Promise.resolve((asked += 1)).then((tries) => (tries < 10 ? Promise.reject(failed('TurnedAway', 'other_decision')) : at('held'))),
      signal: () => Promise.reject(new ServiceError('Failed to signal Workflow', { cause: new Error('8 RESOURCE_EXHAUSTED') })),
    };
    expect(await decideBy(() => busy)(at('awaiting_approval'), sign)).toEqual({ confirmed: true, position: at('held') });
  });

  test('goes to the next run where the workflow that was to look is gone', async () => {
    const gone = { executeUpdate: () => Promise.reject(failed('TurnedAway', 'other_decision')), signal: () => Promise.reject(new WorkflowNotFoundError('workflow execution already completed', 'application:app-1:1', undefined)) };
    const runs = { 'application:app-1:1': gone, 'application:app-1:2': { executeUpdate: () => Promise.resolve(at('held')) } };
    expect(await decideBy((id) => runs[id as keyof typeof runs])(at('awaiting_approval'), sign)).toEqual({ confirmed: true, position: at('held') });
  });

  test('for an application whose workflow was ended goes to the run that begins with it', async () => {
    const gone = { executeUpdate: () => Promise.reject(new WorkflowNotFoundError('workflow execution already completed', 'application:app-1:1', undefined)) };
    const runs = { 'application:app-1:1': gone, 'application:app-1:2': { executeUpdate: () => Promise.resolve(at('held')) } };
    expect(await decideBy((id) => runs[id as keyof typeof runs])(at('awaiting_approval'), sign)).toEqual({ confirmed: true, position: at('held') });
  });

  test('is refused for the workflow’s reason where it goes on refusing', async () => {
    const { decide } = workflowThatRefuses(1_000);
    await expect(decide(at('awaiting_approval'), sign)).rejects.toThrow('not possible while the application is at "preparing"');
  });
});
