import { acceptedEncodings } from './bodies.ts';
import { WebError } from './web.port.ts';
import type { WebRequest } from './web.port.ts';

/** One request on the way to an answer: the first, or one that a redirect leads to. */
export interface Hop {
  readonly url: URL;
  readonly method: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

/** The request as its caller asks for it. Throws `bad_address` where it may not be opened; `allowed` are origins that may use any port. */
export function firstHop(request: WebRequest, userAgent: string, allowed: ReadonlySet<string>): Hop {
  const memory: Record<string, string> = {};
  if (typeof request.memory?.etag === 'string') memory['if-none-match'] = request.memory.etag;
  if (typeof request.memory?.lastModified === 'string') memory['if-modified-since'] = request.memory.lastModified;
  const headers = { 'user-agent': userAgent, ...request.headers, ...memory, accept: request.accept, 'accept-encoding': acceptedEncodings };
  return { url: checkedUrl(request.url, request.url, allowed), method: request.method ?? 'GET', headers, body: request.body ?? null };
}

/**
 * The request that a redirect leads to. To another origin neither body nor headers of the caller go along, and to an
 * allowed one no other origin may lead (`refused_redirect`): it may be private.
 */
export function nextHop(hop: Hop, status: number, location: string, allowed: ReadonlySet<string>): Hop {
  const url = checkedUrl(location, hop.url.href, allowed);
  if (allowed.has(url.origin) && url.origin !== hop.url.origin) throw new WebError('refused_redirect', 'give_up', hop.url.href, `${hop.url.host} redirects to a private address, which is refused.`);
  const toGet = status === 303 || ((status === 301 || status === 302) && hop.method === 'POST');
  const kept = Object.entries(hop.headers).filter(([name]) => url.origin === hop.url.origin || ['accept', 'accept-encoding', 'user-agent'].includes(name));
  return { url, method: toGet ? 'GET' : hop.method, headers: Object.fromEntries(kept), body: toGet || url.origin !== hop.url.origin ? null : hop.body };
}

function checkedUrl(address: string, base: string, allowed: ReadonlySet<string>): URL {
  const refuse = (why: string) => new WebError('bad_address', 'give_up', address.slice(0, 500), why);
  const url = URL.canParse(address, base) ? new URL(address, base) : null;
  if (url === null) throw refuse('This is not an address that can be opened. Check it and add it again.');
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw refuse(`Only http and https addresses are fetched, not ${url.protocol}`);
  if (url.username !== '' || url.password !== '') throw refuse('Addresses with a user name or password inside are not fetched.');
  if (url.port !== '' && !allowed.has(url.origin)) throw refuse(`Only the usual web ports are fetched, not port ${url.port}.`);
  return url;
}
