import { randomUUID } from 'node:crypto';
import { mkdir, readFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, Page, Request, Response } from 'playwright-core';
import { writeZip } from '../../archive/write-zip.ts';
import { cleanTrace, networkLine } from './clean-trace.ts';

export interface Trace {
  /** Stops, and answers the trace as Playwright's viewer opens it. */
  end(): Promise<Uint8Array>;
  /** Stops and keeps nothing. */
  drop(): Promise<void>;
}

/**
 * What was done on the page and what went over the network, without headers, cookies and bodies. Playwright writes its
 * events into `folder` as they come; they leave it when the trace ends.
 */
export async function startTrace(context: BrowserContext, page: Page, folder: string): Promise<Trace> {
  const name = randomUUID();
  const network: string[] = [];
  const began = performance.now();
  const note = (request: Request, response: Response | null) => network.push(networkLine(request, response, performance.now() - began));
  const finished = (request: Request) => void request.response().then((response) => note(request, response), () => note(request, null));
  const failed = (request: Request) => void note(request, null);
  page.on('requestfinished', finished);
  page.on('requestfailed', failed);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await context.tracing.start({ name, snapshots: false, screenshots: false, sources: false });

  async function stop(): Promise<void> {
    page.off('requestfinished', finished);
    page.off('requestfailed', failed);
    await context.tracing.stop();
  }
  async function remove(): Promise<void> {
    for (const file of await readdir(folder).catch(() => [])) if (file.startsWith(name)) await rm(join(folder, file), { force: true });
  }
  return {
    async end() {
      try {
        await stop();
        const written = await readFile(join(folder, `${name}.trace`), 'utf8');
        const files = [{ path: 'trace.trace', bytes: Buffer.from(cleanTrace(written)) }, { path: 'trace.network', bytes: Buffer.from(network.join('')) }];
        return writeZip(files, new Date());
      } finally {
        await remove();
      }
    },
    async drop() {
      await stop().catch(() => null);
      await remove();
    },
  };
}
