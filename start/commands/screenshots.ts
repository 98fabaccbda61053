import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { createChromiumHost } from '#adapters/browser/chromium-host.ts';
import { clearData, startProgramProcess } from '../../tests/support/program.ts';
import { projectRoot } from '../product.ts';

const folder = join(projectRoot, 'docs', 'pictures');

/** `npm run screenshots`: the pictures of README and guide, made from practice data. */
export async function screenshots(): Promise<number> {
  const home = await mkdtemp(join(tmpdir(), 'countersign-pictures-'));
  const program = await startProgramProcess({ data: join(home, 'data'), args: ['--practice'], env: { ...process.env, COUNTERSIGN_HOLD_SECONDS: '30' } });
  await using chromium = createChromiumHost({ report: () => undefined });
  try {
    await mkdir(folder, { recursive: true });
    const context = await (await chromium.browser()).newContext({ viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    await page.goto(program.url);
    await page.getByRole('heading', { level: 2 }).first().waitFor({ timeout: 60_000 });
    // More than the first bundle: the queue is part of the picture.
    await page.waitForTimeout(20_000);
    await page.reload();
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    await page.keyboard.press('a');
    await page.waitForTimeout(2_000);
    await take(page, 'signing', { width: 1440, height: 900 });
    await page.setViewportSize({ width: 390, height: 844 });
    await take(page, 'signing-phone', { width: 390, height: 844 }, ['light']);
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(new URL('/campaigns', program.url).href);
    await page.getByRole('link', { name: /Platform work/u }).first().click();
    await page.waitForTimeout(1_500);
    await take(page, 'campaign', { width: 1440, height: 900 }, ['light']);
    return 0;
  } finally {
    await program.stop();
    await clearData(join(home, 'data'));
    await rm(home, { recursive: true, force: true });
  }
}

async function take(page: Page, name: string, size: { width: number; height: number }, schemes: readonly ('light' | 'dark')[] = ['light', 'dark']): Promise<void> {
  await page.setViewportSize(size);
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme });
    await page.waitForTimeout(400);
    await page.screenshot({ path: join(folder, `${name}-${colorScheme}.png`) });
  }
}
