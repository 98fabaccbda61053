import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openLink, type Link } from './link.ts';

describe('a link between two parts', () => {
  let server: Server;
  let link: Link;
  let arrived = 0;
  beforeAll(async () => {
    server = createServer((request, response) => {
      request.resume().on('end', () => {
        arrived += 1;
        response.end('whole answer');
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    link = await openLink();
    link.lead((server.address() as AddressInfo).port);
  });
  afterEach(() => link.mend());
  afterAll(async () => {
    await link[Symbol.asyncDispose]();
    server.closeAllConnections();
    server.close();
  });
  const ask = async () => (await fetch(`http://127.0.0.1:${link.port}/`, { method: 'POST', body: 'words', headers: { connection: 'close' } })).text();

  test('lets everything through while nobody strikes it', async () => {
    expect(await ask()).toBe('whole answer');
  });

  test('that is dark lets nothing through, and everything again when it is mended', async () => {
    const before = arrived;
    link.dark();
    await expect(ask()).rejects.toThrow('fetch failed');
    expect(arrived).toBe(before);
    link.mend();
    expect(await ask()).toBe('whole answer');
  });

  test('that loses an answer brings what is sent all the same, and is whole again', async () => {
    const before = arrived;
    link.loseAnswer();
    await expect(ask()).rejects.toThrow('fetch failed');
    expect(arrived).toBe(before + 1);
    expect(await ask()).toBe('whole answer');
  });

  test('that is slow keeps bytes back, and in their order', async () => {
    link.slow(150);
    const began = performance.now();
    expect(await ask()).toBe('whole answer');
    expect(performance.now() - began).toBeGreaterThanOrEqual(290);
  });

  test('that is cut ends what is open', async () => {
    link.slow(60_000);
    // A connection that ends before anything was sent is made anew.
    const cutting = setInterval(() => link.cut(), 50);
    await expect(ask()).rejects.toThrow('fetch failed');
    clearInterval(cutting);
  });
});
