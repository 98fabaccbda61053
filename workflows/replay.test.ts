import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from '@temporalio/worker';
import { beforeAll, describe, expect, test } from 'vitest';
import { sampleResume } from '#practice/sample-candidate/index.ts';
import { factsFromJsonResume } from '#domain/candidate/import/import-json-resume.ts';
import { wordsOf } from '../tests/line/kit/histories.ts';
import { workflowCode } from '../tests/support/temporal.ts';
import '../tests/support/temporal-runtime.ts';

// Written by `SAVE_HISTORIES=1 npm test -- tests/line/histories workers/boards-history`; those saved at a tag are never changed.
const folder = join(import.meta.dirname, 'histories');

/** How each saved run ended: its last event and, where it completed, what it answered. */
const endings: Readonly<Record<string, readonly [event: string, answer: unknown]>> = {
  'boards-gone-on': ['CONTINUED_AS_NEW', null],
  'boards-read': ['COMPLETED', { boards: 24, failed: 1, read: 46, fresh: 2, closed: 0 }],
  'campaign-limit-reached': ['COMPLETED', null],
  'campaign-paused-ended': ['COMPLETED', null],
  'edited-undone-withdrawn': ['COMPLETED', 'withdrawn'],
  discovery: ['COMPLETED', 7],
  expired: ['COMPLETED', 'expired'],
  'form-changed-rejected': ['COMPLETED', 'rejected_by_person'],
  'lost-after-intent': ['COMPLETED', 'withdrawn'],
  'no-answer': ['COMPLETED', 'no_answer'],
  'not-accepted-sent-again': ['COMPLETED', 'rejected_by_employer'],
  'not-clicked-rejected': ['COMPLETED', 'rejected_by_person'],
  'packet-sent': ['COMPLETED', 'withdrawn'],
  'posting-changed-closed': ['COMPLETED', 'posting_closed'],
  'put-off-sent-withdrawn': ['COMPLETED', 'withdrawn'],
  'question-answered-sent-withdrawn': ['COMPLETED', 'withdrawn'],
  'refused-cancelled': ['CANCELED', null],
  rejected: ['COMPLETED', 'rejected_by_person'],
  'reopened-withdrawn': ['COMPLETED', 'withdrawn'],
  'signed-followed-up-invited': ['COMPLETED', 'interview'],
  'signed-turned-down': ['COMPLETED', 'rejected_by_employer'],
  'unknown-proven': ['COMPLETED', 'withdrawn'],
  'unknown-settled-not-sent': ['COMPLETED', 'withdrawn'],
  'unknown-settled-sent': ['COMPLETED', 'withdrawn'],
};

interface SavedEvent {
  readonly eventType: string;
  readonly workflowExecutionCompletedEventAttributes?: { readonly result?: { readonly payloads?: readonly { readonly data?: string }[] } };
  readonly activityTaskScheduledEventAttributes?: { readonly activityType: { name: string } };
}
const saved = (name: string) => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as { readonly events: readonly SavedEvent[] };

describe('a history that was saved', () => {
  let code = '';
  beforeAll(async () => {
    code = await workflowCode();
  });
  const replay = (name: string, history: unknown) => Worker.runReplayHistory({ workflowBundle: { code }, replayName: name }, history, name);

  test('has its ending written down here, each of them', () => {
    expect(readdirSync(folder).toSorted()).toEqual(Object.keys(endings).map((name) => `${name}.json`).toSorted());
  });

  test.for(Object.entries(endings))('(%s) replays with the code as it is, and ended as expected', async ([name, [event, answer]]) => {
    const history = saved(name);
    await expect(replay(name, history)).resolves.toBeUndefined();
    const last = history.events.at(-1);
    const data = last?.workflowExecutionCompletedEventAttributes?.result?.payloads?.[0]?.data;
    expect([last?.eventType, data === undefined ? null : JSON.parse(Buffer.from(data, 'base64').toString('utf8'))]).toEqual([`EVENT_TYPE_WORKFLOW_EXECUTION_${event}`, answer]);
  });

  test('does not replay with code that does something else', async () => {
    const history = saved('signed-turned-down');
    const scheduled = history.events.find(({ activityTaskScheduledEventAttributes }) => activityTaskScheduledEventAttributes?.activityType.name === 'claim');
    if (scheduled?.activityTaskScheduledEventAttributes === undefined) throw new Error('nothing was claimed');
    scheduled.activityTaskScheduledEventAttributes.activityType.name = 'takeWithoutAsking';
    await expect(replay('tampered', history)).rejects.toMatchObject({ name: 'DeterminismViolationError' });
  });

  const { facts } = factsFromJsonResume(sampleResume, 'sample', () => 'id');
  const personal = ['Ines', 'Halvorsen', 'example.org', ...facts.flatMap(({ text, organisation }) => [text, organisation ?? '']).filter((words) => words.length > 6)];

  test.for(Object.keys(endings))('(%s) holds no word of the person', (name) => {
    const words = wordsOf(saved(name));
    expect(words).toContain('userId');
    expect(personal.filter((word) => words.includes(word))).toEqual([]);
  });

  test('with a word of the person in any payload would be found out', () => {
    const payload = { events: [{ attributes: { input: { payloads: [{ metadata: {}, data: Buffer.from('{"says":"Dear Ines"}').toString('base64') }] } } }] };
    expect(personal.filter((word) => wordsOf(payload).includes(word))).toEqual(['Ines']);
  });
});
