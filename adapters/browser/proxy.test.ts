import { createServer, request } from 'node:http';
import type { Server } from 'node:http';
import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { proxyHeader, startProxy } from './proxy.ts';
import type { FilteringProxy, ProxyPolicy } from './proxy.ts';

let site: Server;
let origin = '';
let hits = 0;

beforeEach(async () => {
  hits = 0;
  site = createServer((req, res) => {
    hits += 1;
    if (req.url === '/hang-up') return void req.socket.destroy();
    res.end('hello');
  });
  await new Promise<void>((resolve) => void site.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
});
afterEach(async () => {
  site.closeAllConnections();
  await new Promise((resolve) => void site.close(resolve));
});

const names: Readonly<Record<string, string>> = { 'public.example': '93.184.216.34', 'inside.example': '10.0.0.7', 'rebound.example': '127.0.0.1' };
const resolve = (host: string) => Promise.resolve([{ address: names[host] ?? '127.0.0.1', family: 4 }]);

async function withProxy<T>(policy: ProxyPolicy, work: (proxy: FilteringProxy) => Promise<T>): Promise<T> {
  await using proxy = await startProxy(policy, resolve);
  return await work(proxy);
}

const get = (proxy: FilteringProxy, url: string) => new Promise<{ status: number; header: string | undefined }>((done, failed) => {
  const { hostname, port } = new URL(proxy.server);
  const req = request({ host: hostname, port, path: url, headers: { host: new URL(url).host } }, (res) => {
    res.resume();
    res.on('end', () => done({ status: res.statusCode ?? 0, header: res.headers[proxyHeader]?.toString() }));
  });
  req.on('error', failed);
  req.end();
});

const tunnelTo = (proxy: FilteringProxy, authority: string) => new Promise<string>((done, failed) => {
  const { hostname, port } = new URL(proxy.server);
  const socket = connect(Number(port), hostname, () => void socket.write(`CONNECT ${authority} HTTP/1.1\r\nHost: ${authority}\r\n\r\n`));
  socket.once('data', (data) => { socket.destroy(); done(data.toString().split('\r\n')[0] ?? ''); });
  socket.on('error', failed);
});

const real = (): ProxyPolicy => ({ kind: 'real', practiceOrigin: origin });
const practice = (): ProxyPolicy => ({ kind: 'practice', practiceOrigin: origin });

describe('a practice candidate', () => {
  test('reaches the practice origin', async () => {
    expect(await withProxy(practice(), (proxy) => get(proxy, `${origin}/`))).toEqual({ status: 200, header: undefined });
  });

  test.each(['http://public.example/', 'http://127.0.0.1:1/', 'http://localhost/'])('does not reach %s', async (url) => {
    const { reply, refused } = await withProxy(practice(), async (proxy) => ({ reply: await get(proxy, url), refused: proxy.refused }));
    expect([reply.status, reply.header, refused.length]).toEqual([403, 'refused', 1]);
  });

  test('gets no tunnel to a public host', async () => {
    expect(await withProxy(practice(), (proxy) => tunnelTo(proxy, 'public.example:443'))).toBe('HTTP/1.1 403 Forbidden');
  });

  test('reaches nothing where no practice employers run', async () => {
    expect((await withProxy({ kind: 'practice', practiceOrigin: null }, (proxy) => get(proxy, `${origin}/`))).status).toBe(403);
    expect(hits).toBe(0);
  });
});

describe('a real candidate', () => {
  test.each(['http://inside.example/', 'http://rebound.example/', 'http://127.0.0.1/', 'http://[::1]/', 'http://169.254.169.254/latest/meta-data', 'http://public.example:8080/'])('does not reach %s', async (url) => {
    expect((await withProxy(real(), (proxy) => get(proxy, url))).status).toBe(403);
  });

  test('never reaches the practice origin', async () => {
    expect((await withProxy(real(), (proxy) => get(proxy, `${origin}/`))).status).toBe(403);
    expect(hits).toBe(0);
  });

  test.each(['inside.example:443', 'rebound.example:443', '127.0.0.1:443', 'public.example:25'])('gets no tunnel to %s', async (authority) => {
    expect(await withProxy(real(), (proxy) => tunnelTo(proxy, authority))).toBe('HTTP/1.1 403 Forbidden');
  });
});

test('a site that hangs up is answered for, so that a browser does not send the request again', async () => {
  expect(await withProxy(practice(), (proxy) => get(proxy, `${origin}/hang-up`))).toEqual({ status: 502, header: 'lost' });
  expect(hits).toBe(1);
});
