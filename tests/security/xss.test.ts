import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { blockKeys } from '#domain/dedupe/block.ts';
import { mergeReason } from '#domain/dedupe/reasons.ts';
import { sketchOf } from '#domain/dedupe/sketch.ts';
import { greenhouse } from '#adapters/sources/employer-boards/greenhouse.ts';
import { routes } from '#api/routes.ts';
import { startTestApi, type TestApi } from '#api/testing/test-api.ts';
import { addBoard, insertPosting } from '#db/openings/opening.repository.ts';
import { openBrowser } from '../ui/fake/browser.ts';
import { site, whyNoSite } from '../ui/fake/screens.ts';

const file = join(import.meta.dirname, '../../../shared/benchmarks/xss/dompurify-expect.json');
const why = !existsSync(file) ? '../shared/benchmarks is not there' : whyNoSite;

declare global {
  var executed: string[];
  var blocked: number;
}

/** Counts what a hostile script would do, and what the page's policy stopped. Runs before anything of the page. */
function watch(): void {
  globalThis.executed = [];
  globalThis.blocked = 0;
  for (const name of ['alert', 'confirm', 'prompt', 'print'] as const) Object.assign(globalThis, { [name]: (...said: unknown[]) => globalThis.executed.push(`${name}(${String(said[0])})`) });
  // Names that the vectors call: none is the page's own.
  for (const name of ['xss', 'pwn', 'xssed']) Object.assign(globalThis, { [name]: () => globalThis.executed.push(name) });
  (globalThis as unknown as EventTarget).addEventListener('securitypolicyviolation', () => { globalThis.blocked += 1; });
}

/** Follows a link of the page to an opening and waits until its heading stands; answers the path that is then open. */
const follow = (path: string) => `(async () => {
  document.querySelector('h1')?.setAttribute('data-before', '');
  const link = document.createElement('a');
  link.href = '${path}';
  document.querySelector('#content').append(link);
  link.click();
  link.remove();
  const stands = () => location.pathname === '${path}' && document.querySelector('h1:not([data-before])') !== null;
  for (const until = performance.now() + 60000; !stands() && performance.now() < until;) await new Promise((again) => setTimeout(again, 10));
  return stands() ? location.pathname : 'not shown';
})()`;

/** Opens and closes the dialog that each posting's "Not the same vacancy" opens; answers how many showed their words. */
const openEach = `(async () => {
  const until = async (holds) => { for (const end = performance.now() + 20000; !holds() && performance.now() < end;) await new Promise((again) => setTimeout(again, 5)); };
  const dialog = () => document.querySelector('[role=dialog]');
  let shown = 0;
  for (const button of document.querySelectorAll('button[aria-label^="Not the same vacancy"]')) {
    button.click();
    await until(() => dialog() !== null);
    if ((dialog()?.textContent ?? '').includes('becomes an opening of its own')) shown += 1;
    dialog()?.querySelector('header button')?.click();
    await until(() => dialog() === null);
  }
  return shown;
})()`;

describe.skipIf(why !== null)(`hostile words in a posting${why === null ? '' : ` (skipped: ${why})`}`, () => {
  let api: TestApi;
  let browser: Browser;
  let context: BrowserContext;
  let vectors: readonly string[] = [];
  const openings: string[] = [];
  const dialogs: string[] = [];
  /** Makes one opening behind which every vector is a posting, with the vectors as reasons and as evidence. */
  let crowd: () => Promise<string>;

  beforeAll(async () => {
    vectors = (JSON.parse(readFileSync(file, 'utf8')) as { payload: string }[]).map(({ payload }) => payload);
    api = await startTestApi(routes, { notifier: { changed: () => undefined } as never, practice: null, temporalUi: null, limits: { dailyCap: 10, window: 10 } }, site);
    // Every vector in every field, as a board would send it.
    const jobs = vectors.map((vector, n) => ({ id: n + 1, title: vector, content: vector, absolute_url: `https://boards.greenhouse.io/hostile/jobs/${n + 1}`, company_name: vector.slice(0, 180), location: { name: vector.slice(0, 300) }, departments: [{ name: vector }] }));
    const ref = { source: 'greenhouse', tenant: 'hostile', origin: null } as const;
    const { postings } = greenhouse.parse(Buffer.from(JSON.stringify({ jobs })), { ...ref, employer: 'Hostile' }, { now: new Date(), page: null });
    await api.database.asSystem('discover', async (tx) => {
      const board = await addBoard(tx, { ...ref, employer: '<img src=x onerror=alert(1)>' });
      // What the parser refuses goes into the store as it is: the screens must not lean on the parser.
      const refused = jobs.filter(({ id }) => !postings.some(({ externalId }) => externalId === String(id)));
      const [shape] = postings;
      if (shape === undefined || refused.length > 5) throw new Error(`the parser refused ${refused.length} postings`);
      const raw = refused.map(({ id, content }) => ({ ...shape, externalId: String(id), title: content, employer: content, description: content }));
      for (const posting of [...postings, ...raw]) {
        const evil = { ...posting, salary: { minMinor: 1, maxMinor: null, currency: 'EUR', period: 'year' as const, predicted: false, words: posting.title } };
        openings.push(await insertPosting(tx, { posting: evil, practice: true, boardId: board.id, contentHash: randomUUID(), rawSha256: null, blockKeys: blockKeys(sketchOf(evil)), joins: null }));
      }
    });
    crowd = async () => api.database.asSystem('discover', async (tx) => {
      const board = await addBoard(tx, { ...ref, tenant: 'crowd', employer: 'Crowd' });
      const [shape] = postings;
      if (shape === undefined) throw new Error('no posting was read');
      let openingId = '';
      for (const [n, vector] of vectors.entries()) {
        const posting = { ...shape, tenant: 'crowd', externalId: `crowd-${n}`, employer: 'Crowd', title: vector };
        const joins = openingId === '' ? null : { openingId, rule: 'text', reasons: [mergeReason('same_title', vector)] } as const;
        openingId = await insertPosting(tx, { posting, practice: true, boardId: board.id, contentHash: randomUUID(), rawSha256: null, blockKeys: [], joins });
      }
      await tx.em.execute("update opening set liveness = 'ghost', liveness_evidence = ?::jsonb where id = ?", [JSON.stringify(vectors.map((says) => ({ sign: 'reposted', says }))), openingId]);
      return openingId;
    });
    browser = await openBrowser();
    context = await browser.newContext({ baseURL: api.url });
    const [name = '', value = ''] = api.cookie.split('=');
    await context.addCookies([{ name, value, url: api.url }]);
    await context.addInitScript(watch);
    context.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
  });
  afterAll(async () => {
    await browser.close();
    await api.close();
  });

  const seen = (page: Page) => page.evaluate(() => ({ executed: globalThis.executed, blocked: globalThis.blocked }));

  test('a script of a vector would be seen, were it to run', async () => {
    const page = await context.newPage();
    await page.setContent('<script>window.executed = []; window.alert = (said) => window.executed.push(String(said));</script><img src="x:x" onerror="alert(1)">');
    await expect.poll(() => page.evaluate(() => globalThis.executed.length)).toBe(1);
    await page.close();
  });

  test('none of them runs in the list or in an opening’s page', async () => {
    expect(vectors.length).toBe(223);
    expect(openings).toHaveLength(vectors.length);
    const ran: string[] = [];
    let blocked = 0;
    let read = 0;
    const list = await context.newPage();
    await list.goto('/openings?shown=300');
    await expect.poll(() => list.locator('[data-row]').count()).toBe(vectors.length);
    await list.locator('[data-row]').last().scrollIntoViewIfNeeded();
    const inList = await seen(list);
    ran.push(...inList.executed.map((what) => `list: ${what}`));
    blocked += inList.blocked;
    const waiting = openings.map((id, n) => ({ id, n }));
    // Many vectors a page load: the app's own router goes from one to the next, as a click on a row does.
    await Promise.all(Array.from({ length: 3 }, async () => {
      const page = await context.newPage();
      await page.goto('/openings');
      await page.locator('[data-row]').first().waitFor();
      for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        const path = `/openings/${next.id}`;
        const shown = await page.evaluate<string>(follow(path));
        expect(shown).toBe(path);
        read += 1;
        const { executed, blocked: stopped } = await seen(page);
        ran.push(...executed.map((what) => `vector ${next.n} or one before it: ${what}`));
        blocked += stopped;
        await page.evaluate(() => { globalThis.executed = []; globalThis.blocked = 0; });
      }
      // What a vector does late is seen too.
      await page.waitForLoadState('networkidle');
      const late = await seen(page);
      ran.push(...late.executed.map((what) => `late: ${what}`));
      blocked += late.blocked;
    }));
    expect({ ran, dialogs, read }).toEqual({ ran: [], dialogs: [], read: vectors.length });
    // The words are text before they reach the page: there is nothing for its policy to stop.
    expect(blocked).toBe(0);
  });

  test('none of them runs in the dialogs that split and join, in reasons, or in the evidence of liveness', async () => {
    const page = await context.newPage();
    await page.goto(`/openings/${await crowd()}`);
    await page.getByRole('region', { name: 'Is it still open?' }).getByRole('listitem').first().waitFor();
    expect(await page.getByRole('region', { name: 'Is it still open?' }).getByRole('listitem').count()).toBe(vectors.length);
    expect(await page.evaluate<number>(openEach)).toBe(vectors.length);
    await page.getByRole('button', { name: 'Same vacancy as another' }).click();
    const search = page.getByRole('searchbox', { name: 'Search openings' });
    const offered = new Set<string>();
    for (const words of ['', 'script', 'svg', 'img', 'style', 'math', 'form', 'onerror', 'iframe', 'href']) {
      const answered = page.waitForResponse((response) => response.url().includes('/api/v1/openings?'));
      await search.fill(words === '' ? ' ' : words);
      await answered;
      for (const row of await page.getByRole('list', { name: 'Openings found' }).getByRole('listitem').allTextContents()) offered.add(row);
    }
    expect(offered.size).toBeGreaterThan(40);
    const { executed, blocked } = await seen(page);
    expect({ executed, blocked, dialogs }).toEqual({ executed: [], blocked: 0, dialogs: [] });
    await page.close();
  });
});
