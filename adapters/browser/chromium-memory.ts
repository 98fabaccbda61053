import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';

/** Bytes that all processes of a browser hold, shared pages counted once; null where the system does not say (only Linux does). */
export async function memoryOf(browser: Browser): Promise<number | null> {
  if (process.platform !== 'linux') return null;
  const devtools = await browser.newBrowserCDPSession();
  try {
    const { processInfo } = await devtools.send('SystemInfo.getProcessInfo');
    const held = await Promise.all(processInfo.map(async ({ id }) => {
      // A process that has ended meanwhile holds nothing.
      const rollup = await readFile(`/proc/${id}/smaps_rollup`, 'utf8').catch(() => '');
      return Number(/^Pss:\s+(\d+) kB$/mu.exec(rollup)?.[1] ?? 0) * 1024;
    }));
    return held.reduce((sum, bytes) => sum + bytes, 0);
  } finally {
    await devtools.detach();
  }
}
