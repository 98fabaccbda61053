import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { createChromiumHost } from '#adapters/browser/chromium-host.ts';
import { clearData, startProgramProcess } from '../../tests/support/program.ts';
import { projectRoot } from '../product.ts';

const folder = join(projectRoot, 'docs', 'pictures');
const desk = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };

/** `npm run screenshots`: the pictures of README and guide, made from practice data. */
export async function screenshots(): Promise<number> {
  const home = await mkdtemp(join(tmpdir(), 'countersign-pictures-'));
  const program = await startProgramProcess({ data: join(home, 'data'), args: ['--practice'], env: { ...process.env, COUNTERSIGN_HOLD_SECONDS: '30' } });
  await using chromium = createChromiumHost({ report: () => undefined });
  try {
    await mkdir(folder, { recursive: true });
    const context = await (await chromium.browser()).newContext({ viewport: desk });
    const page = await context.newPage();
    await page.goto(program.url);
    await page.getByRole('heading', { level: 2 }).first().waitFor({ timeout: 60_000 });
    // More than the first bundle: the queue is part of the picture.
    await page.waitForTimeout(20_000);
    await page.reload();
    await page.getByRole('button', { name: /^Sign/u }).first().waitFor();
    await page.getByRole('region', { name: 'Letter' }).waitFor();
    await page.keyboard.press('a');
    await page.waitForTimeout(2_000);
    await take(page, 'signing', desk);
    await take(page, 'signing-phone', phone);
    await page.setViewportSize(desk);
    await page.goto(new URL('/campaigns', program.url).href);
    await page.getByRole('link', { name: /Platform work/u }).first().click();
    await page.waitForTimeout(1_500);
    await take(page, 'campaign', desk);
    await page.goto(new URL('/applications?view=board', program.url).href);
    await page.locator('[data-card]').first().waitFor();
    await take(page, 'board', desk);
    // What was signed above has left by now: its story is the one with the most to tell.
    await page.getByRole('region', { name: 'Sent', exact: true }).locator('[data-card]').first().click({ timeout: 90_000 });
    await page.getByRole('region', { name: 'Timeline' }).waitFor();
    await page.waitForTimeout(1_500);
    await take(page, 'story', desk);
    return 0;
  } finally {
    await program.stop();
    await clearData(join(home, 'data'));
    await rm(home, { recursive: true, force: true });
  }
}

async function take(page: Page, name: string, size: { width: number; height: number }): Promise<void> {
  await page.setViewportSize(size);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.waitForTimeout(400);
    await page.screenshot({ path: join(folder, `${name}-${colorScheme}.png`) });
  }
}
