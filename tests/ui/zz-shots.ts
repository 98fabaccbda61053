import { AxeBuilder } from '@axe-core/playwright';
import { openBrowser } from './fake/browser.ts';
import { serve } from './fake/server.ts';
import { practiceWorld, World } from './fake/world.ts';

const site = '/tmp/ui/site';
const only = process.argv.slice(2);
const world = practiceWorld({ sign: 4 });
const [a] = world.applications;
world.add({ stage: 'needs_you', needsYou: 'unknown_question', ago: 3_000_000 });
world.add({ stage: 'needs_you', needsYou: 'captcha' });
world.add({ stage: 'outcome_unknown' });
world.add({ stage: 'needs_you', needsYou: 'packet' });
const refusedApp = world.add({ stage: 'awaiting_approval', refused: true });
const sent = world.add({ stage: 'following_up', ago: 9 * 86_400_000 });
const replied = world.add({ stage: 'following_up', ago: 4 * 86_400_000 });
world.add({ stage: 'closed', ago: 20 * 86_400_000 });
const mailOut = world.addMail(sent, 'out');
const mailIn = world.addMail(replied, 'in');
const by = (r: string) => world.applications.find((x) => x.needsYou?.reason === r)!.id;
const empty = new World();
const pages: [string, string, World?][] = [
  ['signing', `/inbox/${a!.id}`], ['refused', `/inbox/${refusedApp.id}`], ['mail', `/inbox/${mailOut}`], ['reply', `/inbox/${mailIn}`],
  ['questions', `/inbox/${by('unknown_question')}`], ['captcha', `/inbox/${by('captcha')}`], ['packet', `/inbox/${by('packet')}`], ['settle', `/inbox/${world.applications.find((x) => x.stage === 'outcome_unknown')!.id}`],
  ['queue', '/inbox'], ['applications', '/applications'], ['story', `/applications/${replied.id}`], ['openings', '/openings'], ['opening', `/openings/${world.applications[7]!.opening.id}`],
  ['campaigns', '/campaigns'], ['campaign', `/campaigns/${world.campaigns[0]!.id}`], ['newcampaign', '/campaigns/new'], ['candidate', '/candidate'], ['settings', '/settings'], ['start', '/inbox', empty], ['none', '/inbox', practiceWorld({ sign: 0 })],
];
const browser = await openBrowser();
const servers = new Map<World, Awaited<ReturnType<typeof serve>>>();
let bad = 0;
const sizes = process.env.SIZES ?? 'desk-light,desk-dark,phone-light';
for (const [name, path, w = world] of pages) {
  if (only.length > 0 && !only.includes(name)) continue;
  if (!servers.has(w)) servers.set(w, await serve(w, site));
  for (const size of sizes.split(',')) {
    const phone = size.startsWith('phone');
    const context = await browser.newContext({ viewport: phone ? { width: 390, height: 844 } : { width: 1440, height: 900 }, colorScheme: size.endsWith('dark') ? 'dark' : 'light', locale: process.env.LOCALE ?? 'en-GB', hasTouch: phone });
    const page = await context.newPage();
    page.on('console', (m) => { if (m.type() === 'error' || m.type() === 'warning') console.log(name, size, m.text()); });
    page.on('pageerror', (e) => console.log(name, size, 'PAGEERROR', e.message, e.stack?.split('\n').slice(0, 3).join(' | ')));
    await page.goto(servers.get(w)!.url + path);
    await page.waitForTimeout(900);
    if (process.env.PRESS) for (const k of process.env.PRESS.split(' ')) { await page.keyboard.press(k); await page.waitForTimeout(300); }
    await page.screenshot({ path: `/tmp/ui/shots/${name}-${size}.png`, fullPage: process.env.FULL === '1' });
    if (process.env.AXE !== '0') {
      const { violations } = await new AxeBuilder({ page }).analyze();
      for (const v of violations) { bad += 1; console.log(`AXE ${name} ${size}: ${v.id} ${v.help}\n   ${v.nodes.slice(0, 3).map((n) => n.html.slice(0, 160) + ' :: ' + (n.any[0]?.message ?? n.failureSummary)?.slice(0, 200)).join('\n   ')}`); }
    }
    await context.close();
  }
}
console.log('violations', bad);
await browser.close();
for (const s of servers.values()) await s.close();
process.exit(0);
