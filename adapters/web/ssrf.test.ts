import { channel } from 'node:diagnostics_channel';
import { existsSync, readFileSync } from 'node:fs';
import type { Socket } from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { isPublicAddress } from './addresses.ts';
import { guardedLookup } from './guarded-agent.ts';
import type { Resolve } from './guarded-agent.ts';
import { createWebClient } from './web-client.ts';
import { WebError } from './web.port.ts';
import type { WebClient } from './web.port.ts';
import { startTestServer } from './test-server.ts';
import type { TestServer } from './test-server.ts';

const refusals = ['bad_address', 'refused_address', 'refused_redirect'];
const payloadFile = path.resolve(import.meta.dirname, '../../../shared/benchmarks/payloads/Server_Side_Request_Forgery_README.md');

/** Addresses inside a network, with every way of writing them that a URL parser accepts. */
function spellings(address: string): readonly string[] {
  const [a = 0, b = 0, c = 0, d = 0] = address.split('.').map(Number);
  const number = a * 2 ** 24 + b * 2 ** 16 + c * 256 + d;
  const hex = (part: number) => part.toString(16).padStart(2, '0');
  return [
    address, `${address}.`, String(number), `0x${number.toString(16)}`, `0${number.toString(8)}`, [a, b, c, d].map((part) => `0x${hex(part)}`).join('.'), [a, b, c, d].map((part) => `0${part.toString(8)}`).join('.'),
    `${a}.${b * 65536 + c * 256 + d}`, `${a}.${b}.${c * 256 + d}`, `[::ffff:${address}]`, `[::ffff:${hex(a)}${hex(b)}:${hex(c)}${hex(d)}]`, `[64:ff9b::${address}]`, `[2002:${hex(a)}${hex(b)}:${hex(c)}${hex(d)}::]`, `[::${address}]`,
  ];
}

const inside = ['127.0.0.1', '10.0.0.3', '172.16.5.4', '192.168.1.1', '169.254.169.254', '100.64.0.1', '0.0.0.0', '100.100.100.200'].flatMap(spellings).map((host) => `http://${host}/latest/meta-data/`);
const others = [
  'http://[::1]/', 'http://[::]/', 'http://[0:0:0:0:0:0:0:1]/', 'http://[fc00::1]/', 'http://[fd00:ec2::254]/', 'http://[fe80::1]/', 'http://[fec0::1]/', 'http://[ff02::1]/', 'http://[2001:db8::1]/', 'http://[2001::1]/', 'http://[100::1]/', 'http://[64:ff9b:1::a00:1]/',
  'http://224.0.0.1/', 'http://255.255.255.255/', 'http://240.0.0.1/', 'http://198.18.0.1/', 'http://192.0.2.1/', 'http://168.63.129.16/metadata', 'http://192.0.0.192/', 'http://①②⑦.⓪.⓪.①/', 'http://127。0。0。1/', 'http://127.0.0.1%2f@example.com/',
  'http://localhost/', 'http://LOCALHOST/', 'http://localhost./', 'http://sub.localhost/', 'http://ip6-localhost/', 'http://metadata.google.internal/computeMetadata/v1/', 'http://127.0.0.1.nip.io/', 'http://spoofed.burpcollaborator.example/', 'https://kubernetes.default.svc/',
  'http://example.com@127.0.0.1/', 'http://user:word@example.com/', 'http://example.com:22/', 'http://example.com:6379/', 'http://example.com:25/', 'http://127.0.0.1:5432/', 'http://127.1.1.1\\@example.com/', 'http://127.1.1.1#@example.com/', '//127.0.0.1/', '///127.0.0.1/',
  'file:///etc/passwd', 'gopher://127.0.0.1:25/_MAIL', 'dict://127.0.0.1:11111/', 'ftp://127.0.0.1/', 'ldap://127.0.0.1/', 'jar:http://127.0.0.1!/', 'data:text/html,x', 'javascript:alert(1)', 'unix:/var/run/docker.sock', 'ws://127.0.0.1/', 'about:blank', '',
];
const recorded = existsSync(payloadFile) ? (readFileSync(payloadFile, 'utf8').match(/\b(?:https?|gopher|dict|file|ftp|ldap|tftp|sftp|netdoc|jar):[^\s`<>|]+/g) ?? []).filter((address) => !leadsOutside(address)) : [];
const addresses = Array.from(new Set([...inside, ...others]));

/** Addresses written as public numbers are nobody's inside. */
function leadsOutside(address: string): boolean {
  return URL.canParse(address) && isPublicAddress(new URL(address).hostname.replace(/^\[|\]$/g, ''));
}

// Whoever owns a name can let it lead anywhere: in these tests every name leads inside.
const hostile: Resolve = () => Promise.resolve([{ address: '127.0.0.1', family: 4 }, { address: '::1', family: 6 }]);

let server: TestServer;
let client: WebClient;
let connected = 0;
const count = (message: unknown) => {
  (message as { socket: Socket }).socket.once('connect', () => { connected += 1; });
};

beforeAll(async () => {
  server = await startTestServer((request, response) => {
    const to = new URL(request.url ?? '/', 'http://127.0.0.1').searchParams.get('to');
    if (to !== null) response.writeHead(302, { location: encodeURI(to) }).end();
    else response.end('inside');
  });
  client = createWebClient({ userAgent: 'Countersign/0.1 (+https://example.org)', allowedOrigins: [server.origin], resolve: hostile, pacing: { wait: () => Promise.resolve(), pause: () => Promise.resolve() } });
  channel('net.client.socket').subscribe(count);
});
afterAll(async () => {
  channel('net.client.socket').unsubscribe(count);
  await client.close();
  await server.close();
});
beforeEach(() => { connected = 0; });

async function refusal(url: string): Promise<string> {
  try {
    const answer = await client.fetch({ url, accept: '*/*', signal: AbortSignal.timeout(5_000) });
    return `answered ${answer.status}`;
  } catch (error) {
    return error instanceof WebError ? error.code : String(error);
  }
}

describe('addresses that lead inside', () => {
  test('there are at least 150 of them, each tried directly and through a redirect', () => {
    expect(addresses.length).toBeGreaterThanOrEqual(150);
  });

  test.each(addresses)('%s is refused without a connection', async (address) => {
    expect(refusals).toContain(await refusal(address));
    expect(connected).toBe(0);
  });

  test('a redirect to any of them is refused, and only the redirecting server is connected to', async () => {
    const reached: string[] = [];
    for (const address of addresses.filter((each) => each !== '' && URL.canParse(each, 'http://x'))) {
      connected = 0;
      const before = server.requests.length;
      const code = await refusal(`${server.origin}/?to=${encodeURIComponent(address)}`);
      // A relative one stays on the redirecting server, which is allowed.
      const same = new URL(address, server.origin).origin === server.origin;
      if ((!refusals.includes(code) && !same) || server.requests.length - before > (same ? 2 : 1)) reached.push(`${address}: ${code}`);
    }
    expect(reached).toEqual([]);
  });

  test.skipIf(recorded.length === 0)('the recorded payloads are refused without a connection (skipped where ../shared/benchmarks is absent)', async () => {
    const reached: string[] = [];
    for (const address of new Set(recorded)) {
      const code = await refusal(address);
      if (!refusals.includes(code)) reached.push(`${address}: ${code}`);
    }
    expect(reached).toEqual([]);
    expect(connected).toBe(0);
    expect(new Set(recorded).size).toBeGreaterThan(60);
  });

  test('the counter sees a connection that is made', async () => {
    expect(await refusal(`${server.origin}/`)).toBe('answered 200');
    const fresh = createWebClient({ userAgent: 'Countersign/0.1', allowedOrigins: [server.origin] });
    await fresh.fetch({ url: `${server.origin}/`, accept: '*/*', signal: AbortSignal.timeout(5_000) });
    await fresh.close();
    expect(connected).toBeGreaterThan(0);
  });
});

describe('rebinding', () => {
  const answers = (lists: readonly (readonly string[])[]): { resolve: Resolve; asked: () => number } => {
    let asked = 0;
    return { resolve: () => Promise.resolve((lists[asked++] ?? lists.at(-1) ?? []).map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))), asked: () => asked };
  };
  const look = (resolve: Resolve) => new Promise<string>((done) => guardedLookup(resolve)('rebind.example', { all: true }, (error, found) => done(error === null ? JSON.stringify(found) : error.message)));

  test('the socket gets the very address that was checked: there is no second look-up to change', async () => {
    const dns = answers([['198.41.0.4'], ['127.0.0.1']]);
    expect(await look(dns.resolve)).toBe('[{"address":"198.41.0.4","family":4}]');
    expect(dns.asked()).toBe(1);
    expect(await look(dns.resolve)).toContain('127.0.0.1, which is not a public address');
  });

  test('one private address among public ones refuses them all', async () => {
    expect(await look(answers([['198.41.0.4', '10.0.0.1']]).resolve)).toContain('10.0.0.1');
    expect(await look(answers([['2001:503:ba3e::2:30', '::1']]).resolve)).toContain('::1');
  });

  test('a name without an address fails', async () => {
    expect(await look(answers([[]]).resolve)).toContain('has no address');
  });
});
