import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { AxeReader } from './fake/axe.ts';
import { places, fullWorld } from './fake/everything.ts';
import { ScreenSuite, whyNoSite } from './fake/screens.ts';

const suite = new ScreenSuite();

/** What 1,280 px wide is at 200 % zoom, and the narrowest that WCAG 1.4.10 names (1,280 px at 400 %). */
const widths = [640, 320] as const;

/** What sticks out of the page: nothing may scroll it sideways, and no control may lie beyond its edge or be cut off. */
const outside = (page: Page) => page.evaluate<string[]>(`(() => {
  const width = document.documentElement.clientWidth;
  const found = document.documentElement.scrollWidth > width + 1 ? ['the page is ' + document.documentElement.scrollWidth + ' px wide'] : [];
  const scrolls = (element) => element !== null && element !== document.body && (/(auto|scroll)/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
  for (const element of document.querySelectorAll('main h1, main h2, main p, main a, main button, main input, main select, main textarea, main dd, main li, nav a, nav summary')) {
    if (element.closest('.sr-only, [aria-hidden=true], details:not([open]) > :not(summary)') !== null || element.getClientRects().length === 0) continue;
    const { left, right } = element.getBoundingClientRect();
    if ((right > width + 1 || left < -1) && !scrolls(element.parentElement)) found.push(element.tagName + ' "' + element.textContent.trim().slice(0, 40) + '" ends at ' + Math.round(right));
  }
  return found.slice(0, 3);
})()`);

describe.skipIf(whyNoSite !== null)(`zoomed in${whyNoSite === null ? '' : ` (skipped: ${whyNoSite})`}`, () => {
  beforeAll(() => suite.start());
  afterEach(() => suite.closeAll());
  afterAll(() => suite.end());

  test('no place scrolls sideways or loses a control beyond its edge, in either language', async () => {
    const world = fullWorld();
    const found: string[] = [];
    // German words are the longer ones: they are read at the narrowest.
    for (const [width, locale] of [[widths[0], 'en-GB'], [widths[1], 'de-DE']] as const) {
      const { page } = await suite.open(world, '/settings', { locale });
      await page.setViewportSize({ width, height: width });
      const walk = new AxeReader(page);
      for (const place of [...places(world), ...world.inbox.map((i) => `/inbox/${i.mailId ?? i.applicationId}`)]) {
        await walk.visit(place);
        await page.locator('h1').first().waitFor();
        await walk.settled();
        found.push(...(await outside(page)).map((what) => `${place} at ${width} px: ${what}`));
      }
    }
    expect(found).toEqual([]);
  });
});
