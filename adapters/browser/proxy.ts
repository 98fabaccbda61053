import { createServer, request as httpRequest } from 'node:http';
import type { IncomingMessage, OutgoingHttpHeaders, Server, ServerResponse } from 'node:http';
import { connect, isIP } from 'node:net';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import type { CandidateKind } from '#domain/candidate/candidate.ts';
import { isPublicAddress } from '../web/addresses.ts';
import { systemResolve } from '../web/guarded-agent.ts';
import type { Resolve } from '../web/guarded-agent.ts';

/** What a context may reach. Practice: the practice origin alone. Real: public addresses, never that origin. */
export interface ProxyPolicy {
  readonly kind: CandidateKind;
  /** `http://127.0.0.1:4711`; null where no practice employers run. */
  readonly practiceOrigin: string | null;
}

/** Set on replies that the proxy makes itself, so that nobody takes them for the site's. */
export const proxyHeader = 'x-countersign-proxy';

export interface FilteringProxy extends AsyncDisposable {
  /** `http://127.0.0.1:port` for Playwright's `proxy.server`. */
  readonly server: string;
  /** Hosts that were refused, in order. */
  readonly refused: readonly string[];
  /**
   * Ends tunnels that are open now, so that the next request has a fresh connection. Chromium sends a POST a second
   * time when a reused connection breaks before the reply; on a fresh one it never does.
   */
  readonly dropTunnels: () => void;
}

/**
 * A proxy for one browser context. Every connection is checked at connect time: the name is resolved once and the
 * checked address is the one connected to. A site that hangs up gets a 502 from here instead of a reset, because a reset
 * would make Chromium send the request again.
 */
export async function startProxy(policy: ProxyPolicy, resolve: Resolve = systemResolve): Promise<FilteringProxy> {
  const refused: string[] = [];
  const tunnels = new Set<Duplex>();
  const server = createServer((req, res) => void forward(req, res).catch((error: unknown) => answer(res, 502, String(error))));

  const allowed = async (host: string, port: number): Promise<string | null> => {
    const address = await checkedAddress(policy, resolve, host, port);
    if (address === null) refused.push(`${host}:${port}`);
    return address;
  };

  async function forward(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const url = URL.canParse(req.url ?? '') ? new URL(req.url ?? '') : null;
    if (url?.protocol !== 'http:') return answer(res, 400, 'not an absolute http address');
    const port = Number(url.port === '' ? 80 : url.port);
    const address = await allowed(bare(url.hostname), port);
    if (address === null) return answer(res, 403, `${url.host} is not allowed here`);
    const headers: OutgoingHttpHeaders = { ...req.headers, host: url.host };
    delete headers['proxy-connection'];
    const upstream = httpRequest({ host: address, port, method: req.method ?? 'GET', path: `${url.pathname}${url.search}`, headers, agent: false });
    upstream.on('response', (reply) => {
      res.writeHead(reply.statusCode ?? 502, reply.rawHeaders);
      reply.pipe(res);
      reply.on('close', () => { if (!reply.complete) res.destroy(); });
    });
    upstream.on('error', (error) => answer(res, 502, `the site hung up: ${error.message}`));
    res.on('close', () => upstream.destroy());
    req.pipe(upstream);
  }

  server.on('connect', (req: IncomingMessage, client: Duplex, head: Buffer) => {
    client.on('error', () => client.destroy());
    void tunnel(req, client, head).catch((error: unknown) => client.end(`HTTP/1.1 502 ${String(error).replace(/[^\x20-\x7e]/gu, ' ')}\r\n\r\n`));
  });
  async function tunnel(req: IncomingMessage, client: Duplex, head: Buffer): Promise<void> {
    const url = new URL(`https://${req.url ?? ''}`);
    const port = Number(url.port === '' ? 443 : url.port);
    const address = await allowed(bare(url.hostname), port);
    if (address === null) return void client.end(`HTTP/1.1 403 Forbidden\r\n${proxyHeader}: refused\r\n\r\n`);
    const upstream = connect(port, address, () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      upstream.write(head);
      upstream.pipe(client).pipe(upstream);
    });
    tunnels.add(client);
    client.on('close', () => { tunnels.delete(client); upstream.destroy(); });
    upstream.on('error', () => client.destroy());
    upstream.on('close', () => client.destroy());
  }

  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(0, '127.0.0.1', listening);
  });
  return {
    server: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    refused,
    dropTunnels: () => tunnels.forEach((client) => client.destroy()),
    [Symbol.asyncDispose]: () => stop(server, tunnels),
  };
}

/** The address to connect to, or null where the policy or the address range forbids it. */
async function checkedAddress(policy: ProxyPolicy, resolve: Resolve, host: string, port: number): Promise<string | null> {
  const practice = policy.practiceOrigin === null ? null : new URL(policy.practiceOrigin);
  const isPractice = practice !== null && bare(practice.hostname) === host && Number(practice.port === '' ? (practice.protocol === 'https:' ? 443 : 80) : practice.port) === port;
  if (policy.kind === 'practice') return isPractice ? ((await addressesOf(resolve, host))[0] ?? null) : null;
  if (isPractice || (port !== 80 && port !== 443)) return null;
  const addresses = await addressesOf(resolve, host);
  return addresses.every(isPublicAddress) ? (addresses[0] ?? null) : null;
}

async function addressesOf(resolve: Resolve, host: string): Promise<readonly string[]> {
  return isIP(host) === 0 ? (await resolve(host)).map(({ address }) => address) : [host];
}

function bare(hostname: string): string {
  return hostname.replace(/^\[|\]$/gu, '');
}

function answer(res: ServerResponse, status: number, words: string): void {
  if (res.headersSent) return void res.destroy();
  res.writeHead(status, { 'content-type': 'text/plain', [proxyHeader]: status === 403 ? 'refused' : 'lost', connection: 'close' });
  res.end(words);
}

async function stop(server: Server, tunnels: ReadonlySet<Duplex>): Promise<void> {
  tunnels.forEach((client) => client.destroy());
  server.closeAllConnections();
  await new Promise<void>((closed) => void server.close(() => closed()));
}
