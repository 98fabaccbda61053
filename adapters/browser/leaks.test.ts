import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createPracticeServer } from '#practice/server.ts';
import { createChromiumBrowser } from './chromium-browser.ts';
import { createChromiumHost } from './chromium-host.ts';
import { sampleFilling } from './testing.ts';

/** Processes below this one whose command line names Chromium. */
function chromiumChildren(): readonly number[] {
  const stat = (pid: string) => { try { return readFileSync(`/proc/${pid}/stat`, 'latin1'); } catch { return ''; } };
  const all = readdirSync('/proc').filter((name) => /^\d+$/u.test(name)).map((pid) => ({ pid: Number(pid), stat: stat(pid) })).filter((p) => p.stat !== '');
  const parent = new Map(all.map((p) => [p.pid, Number(p.stat.slice(p.stat.lastIndexOf(')') + 2).split(' ')[1])]));
  const ours = (pid: number): boolean => pid === process.pid || (pid > 1 && ours(parent.get(pid) ?? 0));
  return all.filter((p) => p.stat.includes('(chrom') && ours(p.pid)).map((p) => p.pid);
}

test.skipIf(process.platform !== 'linux')('whatever happens to a form, its context closes, and no process outlives the host', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'practice-'));
  await using practice = await createPracticeServer({ folder });
  const host = createChromiumHost({ report: () => {} });
  const browser = createChromiumBrowser(host, { practiceOrigin: practice.url, limit: 1 });
  const form = { system: 'greenhouse', url: `${practice.url}/job-boards.greenhouse.io/harrowandpike/jobs/7100231001`, candidateKind: 'practice' } as const;
  const live = new AbortController().signal;
  const contexts = async () => (await host.browser()).contexts().length;
  try {
    await expect(browser.open({ ...form, url: `${practice.url}/job-boards.greenhouse.io/harrowandpike/jobs/1` }, live)).rejects.toMatchObject({ next: 'give_up' });
    expect(await contexts()).toBe(0);

    await expect(browser.open({ ...form, candidateKind: 'real' }, live)).rejects.toMatchObject({ name: 'FormTrouble' });
    expect(await contexts()).toBe(0);

    const stopped = new AbortController();
    const session = await browser.open(form, stopped.signal);
    expect(await contexts()).toBe(1);
    stopped.abort();
    await expect.poll(contexts).toBe(0);
    await session[Symbol.asyncDispose]();

    // Cut off in the middle of filling, it says so and is tried again; the field is not blamed.
    const cut = new AbortController();
    const cutOff = await browser.open(form, cut.signal);
    const filling = sampleFilling(await cutOff.plan());
    const work = cutOff.fill(filling.answers, filling.files);
    setTimeout(() => cut.abort(), 150);
    await expect(work).rejects.toMatchObject({ name: 'FormTrouble', next: 'retry' });

    // One at a time: the second waits, whatever the first does, until that is disposed.
    const first = await browser.open(form, live);
    const second = browser.open(form, live);
    await first.readBack();
    expect(await contexts()).toBe(1);
    await first[Symbol.asyncDispose]();
    await (await second)[Symbol.asyncDispose]();
    expect(chromiumChildren().length).toBeGreaterThan(0);
  } finally {
    await browser[Symbol.asyncDispose]();
    await host[Symbol.asyncDispose]();
    rmSync(folder, { recursive: true, force: true });
  }
  await expect.poll(() => chromiumChildren().length).toBe(0);
});
