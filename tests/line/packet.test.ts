import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openLine, type Line } from './kit/line.ts';
import { openRealEmployer, signedPacket, type RealEmployer } from './kit/real-employer.ts';
import { attemptsOf } from './kit/stories.ts';

describe('a real candidate', () => {
  let line: Line;
  let employer: RealEmployer;
  beforeAll(async () => {
    line = await openLine();
    await line.readBoards();
    employer = await openRealEmployer(line);
  });
  afterAll(async () => {
    await employer[Symbol.asyncDispose]();
    await line[Symbol.asyncDispose]();
  });

  test('gets a packet of the signed files, sends it and records that', async () => {
    const id = await signedPacket(line, employer);
    const { bundle, attempts } = await line.story(id);
    expect(bundle).toMatchObject({ sentByUs: false, destination: { url: employer.applyUrl } });
    expect(attempts).toMatchObject([{ channel: 'packet', outcome: null, intentAt: null }]);
    for (const file of bundle?.files ?? []) expect((await line.api.call<Buffer>('GET', file.url.replace('/api/v1', ''))).body).toHaveLength(file.bytes);
    expect(await line.decide(id, 'packet', { sent: true })).toMatchObject({ status: 200, body: { stage: 'submitted' } });
    const story = await line.waitFor(id, 'following_up');
    expect(story.attempts).toMatchObject([{ outcome: 'submitted' }]);
    expect(story.sentAt).not.toBeNull();
    expect(employer.requests).toEqual([]);
  });

  test('who did not send the packet closes it, and can open it again', async () => {
    const id = await signedPacket(line, employer);
    expect(await line.decide(id, 'packet', { sent: false })).toMatchObject({ status: 200, body: { stage: 'closed' } });
    await line.decide(id, 'reopen');
    await line.waitFor(id, 'awaiting_approval');
    await line.sign(id);
    const story = await line.waitUntil(id, ({ needsYou }) => needsYou?.reason === 'packet');
    expect(attemptsOf(story)).toEqual([[1, 'withdrawn'], [2, null]]);
  });

  test('who has the packet prepared anew signs for the next attempt', async () => {
    const id = await signedPacket(line, employer);
    expect(await line.decide(id, 'answer', {})).toMatchObject({ status: 200, body: { stage: 'preparing' } });
    await line.waitFor(id, 'awaiting_approval');
    await line.sign(id);
    const story = await line.waitUntil(id, ({ needsYou }) => needsYou?.reason === 'packet');
    expect(attemptsOf(story)).toEqual([[1, 'withdrawn'], [2, null]]);
  });

  test('can withdraw while the packet waits; it was never brought to the employer by the product: the host saw nobody', async () => {
    const id = await signedPacket(line, employer);
    expect(await line.decide(id, 'withdraw')).toMatchObject({ status: 200, body: { stage: 'closed' } });
    expect((await line.story(id)).attempts).toMatchObject([{ outcome: 'withdrawn' }]);
    expect(employer.requests).toEqual([]);
  });
});
