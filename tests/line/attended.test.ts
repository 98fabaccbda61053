import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { EvidenceRecord } from '#domain/evidence/evidence-record.ts';
import { openLine, type Applicant, type Line } from './kit/line.ts';

// The whole of it on practice employers, in the browser as the product joins it, without its window.
let line: Line;
let ines: Applicant;
beforeAll(async () => {
  line = await openLine({ browser: 'chromium', ownBrowser: true });
  await line.readBoards();
});
afterAll(async () => line[Symbol.asyncDispose]());

beforeEach(async () => {
  ines = await line.applicant();
  await choose('person');
});

const choose = (lastClick: string) => line.changed('PUT', `/candidates/${ines.candidateId}/sites`, { origin: line.ground.practice.url, lastClick });

/** Signed, and standing filled in the person's own browser. */
async function waiting(requisition: string): Promise<string> {
  const id = await line.apply(ines, requisition);
  await line.waitFor(id, 'awaiting_approval');
  await line.sign(id);
  await line.waitUntil(id, ({ needsYou }) => needsYou !== null);
  expect((await line.story(id)).needsYou?.reason).toBe('attended');
  return id;
}

/** What the person does in their window, until it shows; a click just after a change is held back, and made once more. */
async function clickUntil(id: string, holds: () => Promise<boolean>): Promise<void> {
  const url = (await line.story(id)).opening.applyUrl;
  await expect.poll(async () => {
    const window = await line.workers.ownWindow(url).catch(() => null);
    await window?.locator('button[type=submit].btn').last().click({ noWaitAfter: true, timeout: 2_000 }).catch(() => null);
    return holds();
  }, { interval: 2_000 }).toBe(true);
}

test('the form stands filled in the person’s own browser, their click sends exactly what was signed, and its outcome is read', async () => {
  const id = await waiting('HP-2063');
  const before = await line.story(id);
  expect(before.attempts).toMatchObject([{ n: 1, channel: 'attended', intentAt: null, outcome: null }]);
  expect(before.needsYou?.screenshotUrl).not.toBeNull();
  expect((await line.api.call('GET', `/applications/${id}/hand-over`)).body).toMatchObject({ attended: true, afterClick: false, heldBack: null });
  expect(line.received(ines)).toEqual([]);

  await clickUntil(id, async () => line.received(ines).length > 0);
  const done = await line.waitFor(id, 'following_up');
  expect(done.attempts).toMatchObject([{ n: 1, channel: 'attended', intentAt: expect.any(String) as string, outcome: 'submitted' }]);
  expect(line.received(ines).map((entry) => entry.accepted)).toEqual([true]);
  expect(line.received(ines)[0]?.files.map((file) => file.sha256).sort()).toEqual(before.bundle?.files.map((file) => file.sha256).sort());
  const { sendings } = (await line.api.call<EvidenceRecord>('GET', `/applications/${id}/evidence`)).body;
  expect(sendings.map(({ channel, checks }) => [channel, checks.filter(({ holds }) => !holds)])).toEqual([['attended', []]]);
});

test('their click leaves and its outcome is read although Temporal does not hear of it', async () => {
  const id = await waiting('HP-2063');
  const deaf = line.gates.break('tell');
  await clickUntil(id, async () => line.received(ines).length > 0);
  const done = await line.waitUntil(id, ({ attempts }) => attempts[0]?.outcome === 'submitted');
  deaf.mend();
  expect(done.stage).toBe('submitted');
  expect(line.received(ines).map((entry) => entry.accepted)).toEqual([true]);
});

test('what differs from what was signed is held back with the reason, and what the person says of it elsewhere stands', async () => {
  const id = await waiting('HP-2063');
  const window = await line.workers.ownWindow((await line.story(id)).opening.applyUrl);
  await window.locator('#first_name').fill('Somebody');
  const page = async () => (await line.api.call<{ heldBack: string | null }>('GET', `/applications/${id}/hand-over`)).body;
  await clickUntil(id, async () => (await page()).heldBack !== null);
  expect(await page()).toMatchObject({ heldBack: expect.stringContaining('does not hold what you signed: First Name'), heldBackTold: { why: 'page_differs', of: ['First Name'] } });
  expect((await line.story(id)).attempts).toMatchObject([{ intentAt: null, outcome: null }]);
  expect(line.received(ines)).toEqual([]);

  // Withdrawn, the click comes to nothing.
  await line.changed('POST', `/applications/${id}/withdraw`);
  await window.locator('button[type=submit].btn').last().click({ noWaitAfter: true, timeout: 2_000 }).catch(() => null);
  await line.waitFor(id, 'closed');
  expect(line.received(ines)).toEqual([]);
  // Its window goes too: another one at this address is another application's.
  await expect.poll(() => line.workers.ownWindow(window.url()).then(() => true, () => false)).toBe(false);
});

test('a window that is gone is opened again under the same signature; without one it becomes a packet', async () => {
  const id = await waiting('HP-2063');
  await (await line.workers.ownWindow((await line.story(id)).opening.applyUrl)).close();
  await expect.poll(async () => (await line.api.call('GET', `/applications/${id}/hand-over`)).status).toBe(404);
  await line.changed('POST', `/applications/${id}/hand-over/open`);
  await line.waitUntil(id, ({ needsYou, moves }) => needsYou?.reason === 'attended' && moves > 6);
  expect((await line.story(id)).attempts).toMatchObject([{ n: 1, channel: 'attended', outcome: null }]);

  await choose('packet');
  await line.changed('POST', `/applications/${id}/hand-over/open`);
  const packet = await line.waitUntil(id, ({ needsYou }) => needsYou?.reason === 'packet');
  expect(packet.attempts).toMatchObject([{ n: 1, channel: 'packet', outcome: null }]);
  expect(line.received(ines)).toEqual([]);
  await line.changed('POST', `/applications/${id}/packet`, { sent: false });
});

test('the form is read from its page as it stands now, and nothing but looking happened there', async () => {
  const openingId = await line.openingOf('HP-2070');
  line.fault('add_question', 'HP-2070');
  const path = `/openings/${openingId}/inspection?candidate=${ines.candidateId}`;
  const { status, body } = await line.api.call<{ from: string; questions: { id: string; label: string }[]; answers: { questionId: string; values: string[] }[]; open: string[] }>('POST', path);
  expect([status, body.from]).toEqual([200, 'page']);
  expect(body.questions.map(({ label }) => label)).toContain('Which of our sites would you like to visit first?');
  expect(body.answers.length + body.open.length).toBe(body.questions.length);
  expect(line.received(ines)).toEqual([]);
  // Nothing of it is kept: what was known of the form stays.
  expect((await line.api.call<{ from: string }>('GET', path)).body.from).not.toBe('page');
});

test('at a real employer Countersign itself can never be chosen, nor anything but a packet where programs are forbidden', async () => {
  const real = await line.applicant({ kind: 'real' });
  const set = (origin: string, lastClick: string) => line.api.call<{ error?: { code: string } }>('PUT', `/candidates/${real.candidateId}/sites`, { origin, lastClick });
  expect((await set('https://jobs.lever.co', 'person')).status).toBe(204);
  for (const [origin, lastClick] of [['https://jobs.lever.co', 'countersign'], ['https://www.linkedin.com', 'person'], ['https://x.wd3.myworkdayjobs.com', 'person']] as const) {
    const { status, body } = await set(origin, lastClick);
    expect([origin, status, body.error?.code]).toEqual([origin, 422, 'site_refused']);
  }
  const { body } = await line.api.call<{ sites: { origin: string; lastClick: string; chosenByYou: boolean }[] }>('GET', `/candidates/${real.candidateId}/sites`);
  expect(body.sites).toMatchObject([{ origin: 'https://jobs.lever.co', lastClick: 'person', chosenByYou: true }]);
});
