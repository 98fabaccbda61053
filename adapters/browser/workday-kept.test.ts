import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createChromiumBrowser } from './chromium-browser.ts';
import { createChromiumHost } from './chromium-host.ts';

const host = createChromiumHost({ report: () => {} });
const posts: string[] = [];
// Two pages, each saved by a POST of its own, then sent: as Workday's addresses have it.
const page = `<h1>Surveyor</h1><label for="n">Name</label><input id="n"><button id="save">Save and continue</button><button id="send" hidden>Submit</button><script>
const post = (path) => fetch(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ name: document.querySelector('#n').value }) });
document.querySelector('#save').onclick = async () => { await post(location.pathname + '/save'); document.querySelector('#send').hidden = false; };
document.querySelector('#send').onclick = async () => { const reply = await post('/wday/cxs/seafloor/careers/jobapplication/1/submit').catch(() => null); if (reply?.ok) document.querySelector('h1').outerHTML = '<h2>Application Submitted</h2>'; };
</script>`;
const server = createServer((request, response) => {
  if (request.method === 'POST') posts.push((request.url ?? '').replace(/^.*\//u, ''));
  request.resume();
  response.setHeader('content-type', request.method === 'POST' ? 'application/json' : 'text/html').end(request.method === 'POST' ? '{}' : page);
});
let origin = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await host[Symbol.asyncDispose]();
  server.closeAllConnections();
  await new Promise<void>((resolve) => void server.close(() => resolve()));
});

test('Workday’s kept page: what is saved leaves under the person’s hands, what sends it only under an intent, once', async () => {
  await using browser = createChromiumBrowser(host, { practiceOrigin: origin });
  const url = `${origin}/seafloor.wd3.myworkdayjobs.com/careers/job/Bergen/Surveyor_R1/apply`;
  await using session = await browser.open({ system: 'workday', url, candidateKind: 'practice' }, new AbortController().signal);
  const plan = await session.plan();
  expect([plan.questions, plan.handOver]).toEqual([[], ['assisted_only']]);
  const kept = session.keep();
  if (kept === null) throw new Error('nothing was kept');
  await using mine = kept;
  mine.letPerson('use_site');
  const screen = (await host.browser()).contexts().flatMap((context) => context.pages()).find((open) => open.url() === url);
  if (screen === undefined) throw new Error('no page');

  await screen.fill('#n', 'Ida Sommer');
  await screen.click('#save');
  await screen.locator('#send').click();
  await expect.poll(() => posts).toEqual(['save']);
  expect(await screen.locator('h2').count()).toBe(0);

  mine.letPerson('send_once');
  await screen.click('#send');
  const outcome = await mine.outcome(60_000);
  expect([outcome.kind, outcome.marker, posts]).toEqual(['accepted', 'Application Submitted', ['save', 'submit']]);
  await screen.evaluate('fetch("/wday/cxs/seafloor/careers/jobapplication/1/submit", { method: "POST", body: "{}" }).catch(() => null)');
  expect(posts).toEqual(['save', 'submit']);
});
