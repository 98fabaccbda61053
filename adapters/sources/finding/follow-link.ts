import { linkStep } from '#domain/discovery/apply-link.ts';
import type { WebClient } from '#adapters/web/web.port.ts';
import { addressAt } from '../reading/reading.ts';
import type { BoardRef, SourceDuties } from '../source.port.ts';

const mostHops = 5;
/** Only where a page leads matters; what it says is not read. */
const pageBytes = 4 * 1024 * 1024;

/** Where an apply link led: to an address that names a vacancy at an ATS, or to a page that names none. */
export type LinkEnd = { readonly leadsTo: string } | 'nowhere';

/**
 * Follows an apply link hop by hop until an address names a vacancy; that address itself is not asked. `ref` is the board
 * it stood on, whose stand-in server, if it has one, stands in for every host on the way. Throws `WebError`.
 */
export async function followLink(link: string, ref: Pick<BoardRef, 'origin'>, { web, duties, signal }: { readonly web: WebClient; readonly duties: SourceDuties; readonly signal: AbortSignal }): Promise<LinkEnd> {
  let address = realAddress(link, ref);
  const first = new URL(address).host;
  const met = new Set<string>();
  while (met.size < mostHops && !met.has(address)) {
    const step = linkStep(address);
    if (step !== 'ask') return step === 'vacancy' ? { leadsTo: address } : 'nowhere';
    met.add(address);
    const own = new URL(address).host === first ? besideReadings(duties) : {};
    const { status, headers } = await web.fetch({ url: fetchedAddress(address, ref), accept: 'text/html', redirect: 'return', maxBytes: pageBytes, signal, ...own });
    const next = headers['location'];
    if (status < 300 || status >= 400 || next === undefined || !URL.canParse(next, address)) return 'nowhere';
    address = realAddress(new URL(next, address).href, ref);
  }
  return 'nowhere';
}

/** The pace of what is asked beside a source's list. Readings of the list come first: it takes a quarter of the day's requests at most. */
export function besideReadings({ paceMs, requestsPerDay }: SourceDuties): { readonly paceMs: number; readonly perDay: number | null } {
  return { paceMs, perDay: requestsPerDay === null ? null : Math.floor(requestsPerDay / 4) };
}

/** The real address behind one at a stand-in server, where the real host is the first segment of the path. */
export function realAddress(address: string, { origin }: Pick<BoardRef, 'origin'>): string {
  const base = origin === null ? null : `${origin.replace(/\/$/, '')}/`;
  return base !== null && address.startsWith(base) ? `https://${address.slice(base.length)}` : address;
}

/** Where a real address is fetched: at the stand-in server, or as it stands. */
export function fetchedAddress(address: string, ref: Pick<BoardRef, 'origin'>): string {
  const { host, pathname, search } = new URL(address);
  return ref.origin === null ? address : addressAt(ref, host, `${pathname}${search}`);
}
