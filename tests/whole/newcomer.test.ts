import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createChromiumHost, type ChromiumHost } from '#adapters/browser/chromium-host.ts';
import { employersLog } from '../support/practice-log.ts';
import { clearData, startProgramProcess, type StartedProgram } from '../support/program.ts';
import { actingAs, until } from '../support/signed-in.ts';

interface Story {
  readonly id: string;
  readonly title: string;
  readonly stage: string;
  readonly bundle: { readonly answers: readonly { readonly label: string; readonly values: readonly string[] }[]; readonly files: readonly { readonly role: string; readonly sha256: string; readonly bytes: number; readonly url: string }[] };
}

describe('a newcomer who practises', () => {
  let home = '';
  let program: StartedProgram;
  let chromium: ChromiumHost;
  let page: Page;

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'countersign-newcomer-'));
    program = await startProgramProcess({ data: join(home, 'data'), args: ['--practice'], env: { ...process.env, COUNTERSIGN_HOLD_SECONDS: '20' } });
    chromium = createChromiumHost({ report: () => undefined });
    page = await (await (await chromium.browser()).newContext({ viewport: { width: 1440, height: 900 } })).newPage();
  });
  afterAll(async () => {
    await chromium[Symbol.asyncDispose]();
    await program.stop();
    await clearData(join(home, 'data'));
    await rm(home, { recursive: true, force: true });
  });

  test('opens the printed address on an inbox where three bundles wait within a minute', async () => {
    await page.goto(program.url);
    expect(new URL(page.url()).search).toBe('');
    const queue = page.getByRole('region', { name: /wait/iu });
    // New rows wait behind "+N new", never under the reader's finger: a newcomer who reloads sees them all.
    await expect.poll(async () => {
      await page.reload();
      await page.waitForTimeout(1_500);
      return queue.getByRole('listitem').count();
    }, { interval: 500 }).toBeGreaterThanOrEqual(3);
  });

  test('signs by one key, takes it back by one key, signs again, and sees it sent as it was shown', async () => {
    const heading = page.getByRole('heading', { level: 1 });
    const sign = page.locator('button:enabled[aria-describedby=signing-says]');
    await sign.waitFor();
    const title = (await heading.textContent())?.trim() ?? '';
    await page.keyboard.press('a');
    const outbox = page.getByTestId('outbox');
    await expect.poll(() => outbox.getAttribute('data-state')).toBe('held');
    expect(await outbox.textContent()).toContain(title);

    await page.keyboard.press('z');
    await expect.poll(async () => (await heading.textContent())?.trim()).toBe(title);
    await sign.waitFor();
    expect(employersLog(join(home, 'data'))).toEqual([]);

    await page.keyboard.press('a');
    await expect.poll(() => outbox.getAttribute('data-state')).toBe('held');
    await expect.poll(() => outbox.textContent()).toMatch(/^\s*sent .* at \d/iu);

    const [sent, ...more] = employersLog(join(home, 'data'));
    expect(more).toEqual([]);
    const shown = await storyOf(title);
    expect(shown.stage).toMatch(/submitted|following_up/u);
    for (const file of sent?.files ?? []) expect(shown.bundle.files).toContainEqual(expect.objectContaining({ sha256: file.sha256, bytes: file.bytes }));
    expect(sent?.files.length).toBeGreaterThanOrEqual(1);
    const told = Object.values(sent?.fields ?? {}).flat();
    const email = shown.bundle.answers.find((answer) => /e-?mail/iu.test(answer.label))?.values[0];
    expect(told).toContain(email);
  });

  async function storyOf(title: string): Promise<Story> {
    const cookies = await page.context().cookies();
    const api = actingAs(new URL(program.url).origin, cookies.map(({ name, value }) => `${name}=${value}`).join('; '));
    const { candidates } = await api.call<{ candidates: { id: string }[] }>('GET', '/me');
    const { applications } = await api.call<{ applications: { id: string; title: string; stage: string }[] }>('GET', `/applications?candidate=${candidates[0]?.id}`);
    const id = applications.find((one) => one.title === title && one.stage !== 'awaiting_approval')?.id;
    return until(() => api.call<Story>('GET', `/applications/${id}`), (story) => story.stage === 'following_up' || story.stage === 'submitted');
  }
});
