import { afterAll, beforeAll, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import type { EvidenceRecord } from '#domain/evidence/evidence-record.ts';
import { openLine, type Applicant, type Line } from './kit/line.ts';

interface Page {
  readonly messages: { readonly type: string; readonly width?: number }[];
  readonly frames: Buffer[];
  readonly closed: Promise<number>;
  send(event: object): void;
}

let line: Line;
beforeAll(async () => {
  line = await openLine({ browser: 'chromium' });
  await line.readBoards();
});
afterAll(async () => line[Symbol.asyncDispose]());

/** Two browsers and two workers share the machine with the other tests: it takes what it takes. */
async function prepared(applicant: Applicant, requisition: string): Promise<string> {
  const id = await line.apply(applicant, requisition);
  await line.waitFor(id, 'awaiting_approval');
  return id;
}

async function look(id: string): Promise<Page> {
  const { status, body } = await line.api.call<{ ticket: string; path: string }>('POST', `/applications/${id}/hand-over/tickets`);
  expect(status).toBe(201);
  return opened(`${body.path}?ticket=${body.ticket}`);
}

async function opened(path: string): Promise<Page> {
  const url = line.api.url;
  const ws = new WebSocket(`${url.replace('http', 'ws')}${path}`, { headers: { origin: url } });
  const page: Page = { messages: [], frames: [], closed: new Promise((resolve) => ws.on('close', (code) => resolve(code))), send: (event) => ws.send(JSON.stringify(event)) };
  ws.on('message', (data: Buffer, binary) => (binary ? page.frames.push(data) : page.messages.push(JSON.parse(data.toString('utf8')) as Page['messages'][number])));
  await new Promise<void>((resolve, reject) => {
    ws.once('open', () => resolve());
    ws.once('error', reject);
  });
  return page;
}

test('a challenge after the click waits with its page, and goes on only under a signature and an intent of its own', async () => {
  const ines = await line.applicant();
  line.fault('captcha', 'HP-2063', { times: 1 });
  const id = await prepared(ines, 'HP-2063');
  await line.sign(id);
  await expect.poll(async () => (await line.story(id)).stage).toBe('needs_you');
  const waiting = await line.story(id);
  expect(waiting.needsYou?.reason).toBe('captcha');
  await expect.poll(async () => (await line.api.call<{ afterClick: boolean }>('GET', `/applications/${id}/hand-over`)).body).toMatchObject({ afterClick: true, reason: 'captcha' });

  const page = await look(id);
  await expect.poll(() => page.frames.length).toBeGreaterThan(0);
  expect(page.frames[0]?.subarray(0, 2).toString('hex')).toBe('ffd8');
  expect(page.messages[0]).toMatchObject({ type: 'page', width: 1280 });

  // Before there is an intent nobody's hands are let in.
  page.send({ type: 'key', action: 'down', key: 'Enter', code: 'Enter', modifiers: 0 });
  await expect.poll(() => page.messages.map((m) => m.type)).toContain('refused');
  expect(line.received(ines).map((entry) => entry.accepted)).toEqual([false]);

  const wrong = await line.api.call('POST', `/applications/${id}/hand-over/go-on`, { bundleHash: '0'.repeat(64) });
  expect(wrong.status).toBe(409);
  const { status } = await line.api.call('POST', `/applications/${id}/hand-over/go-on`, { bundleHash: waiting.bundle?.hash });
  expect(status).toBe(204);
  expect((await line.story(id)).attempts.at(-1)).toMatchObject({ n: 2, outcome: null, intentAt: expect.any(String) as string });

  // A stop would wait for it now.
  let settled = false;
  const landed = line.workers.clicks.settled().then(() => void (settled = true));
  expect((await line.story(id)).stage).toBe('submitting');
  expect(settled).toBe(false);

  // The person's own click, where they see the button: at the end of the page, left, below the challenge.
  page.send({ type: 'wheel', x: 100, y: 500, dx: 0, dy: 5_000 });
  for (const action of ['moved', 'pressed', 'released'] as const) page.send({ type: 'mouse', action, x: 345, y: 945, clicks: action === 'moved' ? 0 : 1 });
  await expect.poll(() => line.received(ines).map((entry) => entry.accepted)).toEqual([false, true]);
  const done = await line.waitFor(id, 'following_up');
  await landed;
  expect(done.attempts.map(({ n, channel, outcome }) => ({ n, channel, outcome }))).toEqual([{ n: 1, channel: 'form', outcome: 'not_accepted' }, { n: 2, channel: 'form', outcome: 'submitted' }]);
  expect(await page.closed).toBe(4404);

  // Both tries stand with their own signature, and the second with the page it led to.
  const { sendings } = (await line.api.call<EvidenceRecord>('GET', `/applications/${id}/evidence`)).body;
  expect(sendings.map(({ outcome, approval }) => [outcome, approval?.content.attempt])).toEqual([['not_accepted', 1], ['submitted', 2]]);
  expect(sendings.flatMap(({ checks }) => checks.filter(({ holds }) => !holds))).toEqual([]);
  expect(sendings[1]?.proofs.map(({ kind }) => kind).sort()).toEqual(['form_screenshot', 'page_text', 'reply', 'result_screenshot']);
});

test('a ticket opens its own page once; without one, or for a page that is gone, nothing opens', async () => {
  const ines = await line.applicant();
  line.fault('captcha', 'HP-2070', { times: 1 });
  const id = await prepared(ines, 'HP-2070');
  await line.sign(id);
  await expect.poll(async () => (await line.story(id)).stage).toBe('needs_you');
  await expect.poll(async () => (await line.api.call('GET', `/applications/${id}/hand-over`)).status).toBe(200);
  const { body } = await line.api.call<{ ticket: string; path: string }>('POST', `/applications/${id}/hand-over/tickets`);
  await expect(opened(`${body.path}?ticket=nothing`)).rejects.toThrow('Unexpected server response');
  const page = await opened(`${body.path}?ticket=${body.ticket}`);
  await expect(opened(`${body.path}?ticket=${body.ticket}`)).rejects.toThrow('Unexpected server response');

  expect((await line.api.call('POST', `/applications/${id}/hand-over/done`)).status).toBe(204);
  expect(await page.closed).toBe(4404);
  expect((await line.api.call('GET', `/applications/${id}/hand-over`)).status).toBe(404);
  const sites = `/candidates/${ines.candidateId}/site-sessions`;
  expect((await line.api.call<{ sites: { origin: string }[] }>('GET', sites)).body.sites.map((s) => s.origin)).toEqual([line.ground.practice.url]);
  expect((await line.api.call('POST', `${sites}/forget`, { origin: line.ground.practice.url })).status).toBe(204);
  expect((await line.api.call<{ sites: unknown[] }>('GET', sites)).body.sites).toEqual([]);
});
