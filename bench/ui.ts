import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { availableParallelism } from 'node:os';
import type { Page } from 'playwright-core';
import { defineProgram } from '../evals/support/program.ts';
import { ScreenSuite, site, whyNoSite } from '../tests/ui/fake/screens.ts';
import { practiceWorld } from '../tests/ui/fake/world.ts';

const loads = 12;
const keys = 40;
const items = 1_000;
const slower = 4;

export const { description, run } = defineProgram({
  description: 'the screens in Chromium: interactive with the processor slowed 4×, script of the first load, key → visible change and scrolling with 1,000 items',
  data: '.',
  targets: { interactive_p75_ms: { atMost: 1_500 }, script_kb: { atMost: 150 }, key_p95_ms: { atMost: 100 }, frame_max_ms: { atMost: 50 }, items: { atLeast: items }, frames: { atLeast: 60 } },
  sabotages: [],
  async work({ say }) {
    if (whyNoSite !== null) throw new Error(`${whyNoSite}: run "npm start" once, or build them`);
    const suite = new ScreenSuite();
    await suite.start();
    try {
      const interactive = await timeToInteractive(suite);
      say(`interactive, processor ${slower}× slower: ${interactive.map((ms) => Math.round(ms)).join(' ')} ms`);
      const script = await firstScript(suite);
      const { page } = await suite.open(practiceWorld({ sign: items }));
      await page.locator('#item-title').waitFor();
      const shown = await page.locator('section ol > li').count();
      const pressed = await timeKeys(page);
      say(`key → visible change: p50 ${at(pressed, 0.5).toFixed(1)} ms, p95 ${at(pressed, 0.95).toFixed(1)} ms`);
      // The item of the last key is drawn before the list is scrolled: its frame is the key's.
      await page.locator('article[aria-busy=false]').waitFor();
      await page.evaluate('new Promise((resolve) => requestIdleCallback(resolve))');
      const frames = await timeScroll(page);
      say(`${frames.length} frames while ${items} items were scrolled, p95 ${at(frames, 0.95).toFixed(1)} ms`);
      return {
        rows: [{ interactive, pressed, frames }],
        figures: {
          loads, interactive_p75_ms: at(interactive, 0.75), script_kb: script / 1000, items: shown, keys, key_p95_ms: at(pressed, 0.95), frames: frames.length, frame_max_ms: Math.max(...frames), cores: availableParallelism(),
        },
      };
    } finally {
      await suite.end();
    }
  },
});

/** From the navigation until the item can be signed and the page has nothing more to do at once. */
async function timeToInteractive(suite: ScreenSuite): Promise<number[]> {
  const { page } = await suite.open(practiceWorld());
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await page.addInitScript(`addEventListener('DOMContentLoaded', () => {
    const look = () => {
      const sign = document.querySelector("article[aria-busy=false] footer button:not(:disabled)");
      if (sign === null || document.querySelector('#item-title') === null) return setTimeout(look, 5);
      requestAnimationFrame(() => setTimeout(() => { window.interactiveAt = performance.now(); }, 0));
    };
    look();
  })`);
  const times: number[] = [];
  for (let n = 0; n < loads; n += 1) {
    await page.reload();
    times.push(await page.evaluate<number>('new Promise((resolve) => { const look = () => (window.interactiveAt === undefined ? setTimeout(look, 20) : resolve(window.interactiveAt)); look(); })'));
  }
  await suite.closeAll();
  return times;
}

/** Bytes of the scripts that the inbox loads, each compressed as it is served. */
async function firstScript(suite: ScreenSuite): Promise<number> {
  const { page } = await suite.open(practiceWorld(), '/settings');
  const scripts = new Set<string>();
  page.on('request', (request) => { if (request.resourceType() === 'script') scripts.add(new URL(request.url()).pathname); });
  await page.goto('/inbox');
  await page.locator('#item-title').waitFor();
  await page.waitForLoadState('networkidle');
  await suite.closeAll();
  return [...scripts].reduce((sum, path) => sum + gzipSync(readFileSync(join(site, path))).length, 0);
}

/** From the key to the frame in which the next row is marked, in the page's own clock. */
async function timeKeys(page: Page): Promise<number[]> {
  const times: number[] = [];
  for (let n = 0; n < keys; n += 1) {
    times.push(await page.evaluate<number>(`new Promise((resolve) => {
      const current = () => document.querySelector('[aria-current=true]')?.getAttribute('href');
      const [before, began] = [current(), performance.now()];
      const look = () => (current() === before ? requestAnimationFrame(look) : requestAnimationFrame(() => resolve(performance.now() - began)));
      window.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', code: 'KeyJ', bubbles: true }));
      look();
    })`));
  }
  return times;
}

/** Milliseconds between frames while the whole queue is scrolled down and up again. */
async function timeScroll(page: Page): Promise<number[]> {
  return page.evaluate<number[]>(`new Promise((resolve) => {
    const list = document.querySelector('section ol');
    const frames = [];
    let [last, step] = [performance.now(), 0];
    const steps = 120;
    const next = (now) => {
      frames.push(now - last);
      last = now;
      step += 1;
      if (step > 2 * steps) return resolve(frames.slice(1));
      list.scrollTop = (list.scrollHeight - list.clientHeight) * (step <= steps ? step / steps : 2 - step / steps);
      requestAnimationFrame(next);
    };
    requestAnimationFrame((now) => { last = now; requestAnimationFrame(next); });
  })`);
}

function at(times: readonly number[], share: number): number {
  return times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;
}
