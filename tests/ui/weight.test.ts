import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ScreenSuite, site, whyNoSite } from './fake/screens.ts';
import { practiceWorld } from './fake/world.ts';

const suite = new ScreenSuite();

describe.skipIf(whyNoSite !== null)(`weight and speed${whyNoSite === null ? '' : ` (skipped: ${whyNoSite})`}`, () => {
  beforeAll(() => suite.start());
  afterEach(() => suite.closeAll());
  afterAll(() => suite.end());

  test('the script of the first load is at most 150 kB compressed', async () => {
    const { page } = await suite.open(practiceWorld(), 'about:blank');
    const scripts = new Set<string>();
    page.on('request', (request) => { if (request.resourceType() === 'script') scripts.add(new URL(request.url()).pathname); });
    await page.goto('/inbox');
    await page.locator('#item-title').waitFor();
    await page.waitForLoadState('networkidle');
    const bytes = [...scripts].reduce((sum, path) => sum + gzipSync(readFileSync(join(site, path))).length, 0);
    expect(scripts.size).toBeGreaterThan(5);
    expect(bytes).toBeLessThanOrEqual(150_000);
  });

  test('the first load asks for who is here, the queue and its open item once each, before anything else', async () => {
    const world = practiceWorld();
    const { page } = await suite.open(world);
    await page.waitForURL(/\/inbox\/./u);
    await page.locator('#item-title').waitFor();
    await page.waitForLoadState('networkidle');
    world.asked.length = 0;
    await page.reload();
    await page.locator('article[aria-busy=false]').waitFor();
    const open = new URL(page.url()).pathname.replace('/inbox/', '/api/v1/applications/');
    const first = ['/api/v1/me', '/api/v1/inbox', open];
    expect(world.asked.slice(0, 3).map(({ path }) => path).toSorted()).toEqual(first.toSorted());
    expect(world.asked.filter(({ path }) => first.includes(path))).toHaveLength(3);
  });

  test('a thousand items: a key takes the page at most 100 ms of processor time until it shows', async () => {
    const { page } = await suite.open(practiceWorld({ sign: 1000 }));
    await page.locator('#item-title').waitFor();
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Performance.enable');
    const spent = async () => (await devtools.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'ProcessTime')?.value ?? Number.NaN;
    const times: number[] = [];
    for (let n = 0; n < 12; n += 1) {
      const before = await spent();
      // From the key to the row's mark.
      await page.evaluate(`new Promise((resolve) => {
        const current = () => document.querySelector('[aria-current=true]')?.getAttribute('href');
        const before = current();
        const look = () => (current() === before ? requestAnimationFrame(look) : resolve(null));
        window.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', code: 'KeyJ', bubbles: true }));
        look();
      })`);
      times.push((await spent() - before) * 1_000);
    }
    // The quickest quarter: a processor that is shared takes longer for the same work.
    expect(times.toSorted((a, b) => a - b)[2]).toBeLessThanOrEqual(100);
  });
});
