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

  test('a thousand items: a key shows within 100 ms', { timeout: 120_000 }, async () => {
    const { page } = await suite.open(practiceWorld({ sign: 1000 }));
    await page.locator('#item-title').waitFor();
    const times: number[] = [];
    for (let n = 0; n < 12; n += 1) {
      // From the key to the row's mark, in the page's own clock.
      times.push(await page.evaluate<number>(`new Promise((resolve) => {
        const began = performance.now();
        const current = () => document.querySelector('[aria-current=true]')?.getAttribute('href');
        const before = current();
        const look = () => (current() === before ? requestAnimationFrame(look) : resolve(performance.now() - began));
        window.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', code: 'KeyJ', bubbles: true }));
        look();
      })`));
    }
    const sorted = times.toSorted((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(100);
  });
});
