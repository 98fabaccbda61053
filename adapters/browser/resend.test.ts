import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Request } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { createChromiumHost } from './chromium-host.ts';
import { startProxy } from './proxy.ts';
import type { FilteringProxy } from './proxy.ts';

const folder = mkdtempSync(join(tmpdir(), 'resend-'));
const made = spawnSync('openssl', ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-keyout', join(folder, 'key.pem'), '-out', join(folder, 'cert.pem'), '-days', '2', '-subj', '/CN=practice.example'], { stdio: 'ignore' });
const noCertificate = made.status !== 0;

const host = createChromiumHost({ report: () => {} });
afterAll(async () => {
  await host[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true, force: true });
});

/** A site that takes a form and hangs up instead of answering; it counts what it took. */
async function hangingUp(scheme: 'http' | 'https'): Promise<{ readonly url: string; readonly posts: () => number; readonly stop: () => void }> {
  let posts = 0;
  const answer = (req: IncomingMessage, res: ServerResponse) => {
    if (req.method !== 'POST') return void res.setHeader('content-type', 'text/html').end('<form method="post" action="/apply"><input name="a" value="1"><button>Send</button></form>');
    posts += 1;
    req.resume().on('end', () => req.socket.destroy());
  };
  const server: Server = scheme === 'http' ? createServer(answer) : createSecureServer({ key: readFileSync(join(folder, 'key.pem')), cert: readFileSync(join(folder, 'cert.pem')) }, answer);
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return { url: `${scheme}://127.0.0.1:${(server.address() as AddressInfo).port}`, posts: () => posts, stop: () => { server.closeAllConnections(); server.close(); } };
}

/** How many applications arrive from one click. */
async function arriving(scheme: 'http' | 'https', by: 'directly' | 'proxy' | 'proxy, tunnels dropped'): Promise<number> {
  const site = await hangingUp(scheme);
  const proxy: FilteringProxy = await startProxy({ kind: 'practice', practiceOrigin: site.url });
  const context = await (await host.browser()).newContext({ ignoreHTTPSErrors: true, ...(by === 'directly' ? {} : { proxy: { server: proxy.server, bypass: '<-loopback>' } }) });
  try {
    const page = await context.newPage();
    await page.goto(site.url);
    if (by === 'proxy, tunnels dropped') proxy.dropTunnels();
    // Once the request is over, with whatever end, Chromium sends it no more.
    const over = new Promise<void>((resolve) => {
      const ended = (request: Request) => { if (request.method() === 'POST') resolve(); };
      context.on('requestfinished', ended);
      context.on('requestfailed', ended);
    });
    await page.click('button', { noWaitAfter: true });
    await over;
    return site.posts();
  } finally {
    await context.close();
    await proxy[Symbol.asyncDispose]();
    site.stop();
  }
}

describe('a site that takes an application and hangs up', () => {
  test('gets it twice from Chromium alone: it sends again when a reused connection breaks', async () => {
    expect(await arriving('http', 'directly')).toBe(2);
  });
  test('gets it once through the proxy', async () => {
    expect(await arriving('http', 'proxy')).toBe(1);
  });
  test.skipIf(noCertificate)('gets it once through a tunnel when open tunnels are dropped before the click, twice when they are not (needs openssl for a certificate)', async () => {
    expect([await arriving('https', 'proxy, tunnels dropped'), await arriving('https', 'proxy')]).toEqual([1, 2]);
  });
});
