import { linkStep } from '#domain/discovery/apply-link.ts';
import type { PageAnswer } from '#domain/discovery/own-page.ts';
import { isOver, parseDate } from '#domain/posting/dates.ts';
import type { WebClient } from '#adapters/web/web.port.ts';
import { jobPosting, jobPostingsIn } from '../markup/schema-org.ts';
import type { BoardRef, SourceDuties } from '../source.port.ts';
import { besideReadings, fetchedAddress, realAddress } from './follow-link.ts';

const pageBytes = 4 * 1024 * 1024;

export interface PageAsk {
  readonly web: WebClient;
  readonly duties: SourceDuties;
  readonly signal: AbortSignal;
  readonly now: Date;
}

/** Asks a posting's own page whether it is still there. `ref` is its board, whose stand-in server stands in for the host. Throws `WebError`. */
export async function askOwnPage(address: string, ref: Pick<BoardRef, 'origin'>, { web, duties, signal, now }: PageAsk): Promise<PageAnswer> {
  if (linkStep(address) === 'closed') return 'refused';
  const url = fetchedAddress(realAddress(address, ref), ref);
  const { status, body } = await web.fetch({ url, accept: 'text/html, application/json', redirect: 'return', maxBytes: pageBytes, signal, ...besideReadings(duties) });
  if (status === 404 || status === 410) return 'gone';
  // Where a redirect leads, and what a refusal means, differs from site to site.
  if (status >= 300) return 'unclear';
  return isEnded(new TextDecoder().decode(body), now) ? 'ended' : 'there';
}

/** Sites are asked to take the description of a job out, or to date its end, once it is over; similar jobs may stand beside it. */
function isEnded(page: string, now: Date): boolean {
  const ends = jobPostingsIn(page).map((job) => {
    const read = jobPosting.safeParse(job);
    return read.success ? parseDate(read.data.validThrough) : null;
  });
  return ends.length > 0 && ends.every((end) => end !== null && isOver(end, now.toISOString()));
}
