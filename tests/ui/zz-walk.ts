import { readFileSync } from 'node:fs';
import { openBrowser } from './fake/browser.ts';
const base = /(http:\/\/127\S+?)\/login/.exec(readFileSync('/tmp/ui/start.log', 'utf8'))![1]!;
const browser = await openBrowser();
const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, storageState: '/tmp/ui/state.json', baseURL: base });
const page = await context.newPage();
page.on('console', (m) => { if (['error', 'warning'].includes(m.type())) console.log(m.type(), m.text()); });
page.on('pageerror', (e) => console.log('PAGEERROR', e.message));
page.on('response', (r) => { if (r.status() >= 400) console.log(r.status(), r.request().method(), r.url()); });
await page.goto('/inbox'); await page.locator('#item-title').waitFor(); await page.waitForTimeout(500);
const api = (path: string) => page.evaluate(async (p) => { const me = await (await fetch('/api/v1/me')).json(); return (await fetch(p.replace('CID', me.candidates[0].id))).json(); }, path);
const shot = async (n: string, full = false) => { await page.screenshot({ path: `/tmp/ui/shots/real-${n}.png`, fullPage: full }); };
const step = process.argv[2];
if (step === 'sign') {
  const t = await page.locator('#item-title').textContent(); console.log('signing', t);
  const signed = (await api(page.url().split('/inbox/')[1]!.replace(/^/, '/api/v1/applications/'))) as any;
  console.log('timeline', JSON.stringify(signed.timeline.map((e: any) => [e.step, e.data]), null, 0).slice(0, 1500));
  await page.keyboard.press('a'); await page.waitForTimeout(700); await shot('held');
  for (let i = 0; i < 40; i++) { await page.waitForTimeout(1000); const s = await page.getByTestId('outbox').getAttribute('data-state').catch(() => null); if (i % 3 === 0 || s === 'gone') console.log(i, s, await page.getByTestId('outbox').textContent().catch(() => null)); if (s === 'gone' || s === 'came_back' || s === 'unknown') break; }
  await shot('gone');
  const after = (await api('/api/v1/applications/' + signed.id)) as any;
  console.log(after.stage, JSON.stringify(after.timeline.map((e: any) => [e.step, e.data])), JSON.stringify(after.evidence), JSON.stringify(after.attempts), JSON.stringify(after.mails?.map((m: any) => [m.purpose, m.state, m.reading])));
  await page.goto('/applications/' + signed.id); await page.waitForTimeout(1200); await shot('story');
}
if (step === 'pages') {
  for (const p of ['openings', 'applications', 'campaigns', 'candidate', 'settings']) { await page.goto('/' + p); await page.waitForTimeout(800); await shot(p); }
  const c = (await api('/api/v1/campaigns?candidate=CID')) as any; await page.goto('/campaigns/' + c.campaigns[0].id); await page.waitForTimeout(1000); await shot('campaign');
  const o = (await api('/api/v1/openings?candidate=CID&state=skipped')) as any; console.log(o.openings.length, o.total); if (o.openings[0]) { await page.goto('/openings/' + o.openings[0].id); await page.waitForTimeout(800); await shot('opening'); }
  const inbox = (await api('/api/v1/inbox?candidate=CID')) as any;
  for (const i of inbox.items.filter((x: any) => x.tab !== 'sign' || x.mailId)) { console.log(i.tab, i.title, i.says, i.needsYou?.reason); await page.goto('/inbox/' + (i.mailId ?? i.applicationId)); await page.waitForTimeout(900); await shot('item-' + i.tab + '-' + (i.needsYou?.reason ?? i.mailId?.slice(0, 4))); }
}
await browser.close();
