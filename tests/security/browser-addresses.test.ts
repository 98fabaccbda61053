import { createServer, request, type Server } from 'node:http';
import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startProxy, type FilteringProxy } from '#adapters/browser/proxy.ts';

/** Every way of writing an address inside a network that a browser or a proxy's client may send. */
function spellings(address: string): readonly string[] {
  const [a = 0, b = 0, c = 0, d = 0] = address.split('.').map(Number);
  const hex = (part: number) => part.toString(16).padStart(2, '0');
  const number = a * 2 ** 24 + b * 2 ** 16 + c * 256 + d;
  return [
    address, `${address}.`, String(number), `0x${number.toString(16)}`, `0${number.toString(8)}`, [a, b, c, d].map((part) => `0x${hex(part)}`).join('.'), [a, b, c, d].map((part) => `0${part.toString(8)}`).join('.'),
    `${a}.${b * 65536 + c * 256 + d}`, `${a}.${b}.${c * 256 + d}`, `[::ffff:${address}]`, `[::ffff:${hex(a)}${hex(b)}:${hex(c)}${hex(d)}]`, `[64:ff9b::${address}]`, `[2002:${hex(a)}${hex(b)}:${hex(c)}${hex(d)}::]`, `[::${address}]`,
  ];
}

const inside = ['127.0.0.1', '10.0.0.3', '172.16.5.4', '192.168.1.1', '169.254.169.254', '100.64.0.1', '0.0.0.0', '100.100.100.200', '198.18.0.1', '192.0.2.1', '224.0.0.1'].flatMap(spellings);
const named = ['localhost', 'LOCALHOST.', 'sub.localhost', 'metadata.google.internal', 'kubernetes.default.svc', '127.0.0.1.nip.io', 'rebind.example', '[::1]', '[::]', '[fc00::1]', '[fe80::1]', '[fec0::1]', '[ff02::1]', '[2001:db8::1]', '[fd00:ec2::254]'];
const hosts = [...new Set([...inside, ...named])];

describe('a real candidate’s browser, asked to go inside', () => {
  let canary: Server;
  let port = 0;
  let reached = 0;
  let proxy: FilteringProxy;

  beforeAll(async () => {
    canary = createServer((_, response) => response.end('inside'));
    canary.on('connection', () => { reached += 1; });
    await new Promise<void>((resolve) => { canary.listen(0, '127.0.0.1', resolve); });
    ({ port } = canary.address() as AddressInfo);
    // Whoever owns a name lets it lead inside: here every name does, also one that was public a moment ago.
    let asked = 0;
    proxy = await startProxy({ kind: 'real', practiceOrigin: null }, (host) => Promise.resolve([{ address: host === 'rebind.example' && (asked += 1) === 1 ? '203.0.113.9' : '127.0.0.1', family: 4 }]));
  });
  afterAll(async () => {
    await proxy[Symbol.asyncDispose]();
    await new Promise((resolve) => { canary.close(resolve); });
  });

  const tunnel = (host: string, to: number) => new Promise<string>((resolve, reject) => {
    const at = new URL(proxy.server);
    const socket = connect(Number(at.port), at.hostname, () => void socket.write(`CONNECT ${host}:${to} HTTP/1.1\r\nHost: ${host}:${to}\r\n\r\n`));
    socket.once('data', (data) => {
      socket.destroy();
      resolve(data.toString().split(' ')[1] ?? '');
    });
    socket.once('close', () => resolve('closed'));
    socket.once('error', reject);
  });
  const plain = (host: string, to: number) => new Promise<string>((resolve, reject) => {
    const at = new URL(proxy.server);
    const asked = request({ host: at.hostname, port: at.port, path: `http://${host}:${to}/`, headers: { host: `${host}:${to}` }, agent: false }, (response) => {
      response.resume();
      resolve(String(response.statusCode));
    });
    asked.on('error', reject);
    asked.end();
  });

  test(`is refused for ${hosts.length} ways of saying so, as a page and as a tunnel, with no connection made`, async () => {
    expect(hosts.length).toBeGreaterThanOrEqual(150);
    const through: string[] = [];
    for (const host of hosts) {
      for (const [kind, ask] of [['tunnel', tunnel], ['page', plain]] as const) {
        const status = await ask(host, port);
        if (!['400', '403', 'closed'].includes(status)) through.push(`${kind} ${host}: ${status}`);
      }
    }
    expect({ through, reached }).toEqual({ through: [], reached: 0 });
  });

  test('the counter sees a connection that is made', async () => {
    await using open = await startProxy({ kind: 'practice', practiceOrigin: `http://127.0.0.1:${port}` });
    const at = new URL(open.server);
    const status = await new Promise((resolve, reject) => {
      request({ host: at.hostname, port: at.port, path: `http://127.0.0.1:${port}/`, headers: { host: `127.0.0.1:${port}` } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      }).on('error', reject).end();
    });
    expect([status, reached]).toEqual([200, 1]);
  });
});
