import { postingContentText } from '#domain/bundle/posting-content.ts';
import type { Posting } from '#domain/posting/posting.ts';
import { sha256 } from '#adapters/hash/sha256.ts';
import { rawOf } from './reading.ts';
import { SourceError } from '../source.port.ts';
import type { BoardPage, KeptDetail, RawAnswer, Skipped, SourceContext, SourceDuties } from '../source.port.ts';

/** A posting's own page that is known is believed this long while the list says the same of it. */
const detailBelievedMs = 3 * 86_400_000;

/** Fetches one posting's own page; null where it cannot be read, `gone` where it was there before. */
export async function askDetail(url: string, kept: KeptDetail | null, duties: SourceDuties, context: SourceContext, accept = 'application/json'): Promise<RawAnswer | 'gone' | null> {
  const response = await context.web.fetch({ url, accept, memory: kept?.raw.memory ?? null, signal: context.signal, paceMs: duties.paceMs, perDay: duties.requestsPerDay });
  // Lists name postings whose page never answers: only a page that was there before can be gone.
  if (kept !== null && (response.status === 404 || response.status === 410)) return 'gone';
  if (response.notModified) return kept?.raw ?? null;
  return response.status >= 300 ? kept?.raw ?? null : rawOf(response);
}

/**
 * The postings of a list without descriptions, each with what its own page adds, or gone where that page says so. A page
 * that cannot be read leaves its posting out, so that what is known of it stands, and is asked for again the next time;
 * when more than half cannot, the shape has changed.
 */
export async function readDetails(listed: readonly Posting[], addressOf: (posting: Posting) => string, add: AddDetail, duties: SourceDuties, context: SourceContext, accept?: string): Promise<Pick<BoardPage, 'postings' | 'skipped' | 'details' | 'gone'>> {
  const postings: Posting[] = [];
  const details: RawAnswer[] = [];
  const gone: string[] = [];
  const skipped: Skipped[] = [];
  const most = context.detailsAtMost ?? listed.length;
  const asked = listed.slice(0, most);
  const known = await context.details?.find(asked.map(addressOf));
  for (const posting of asked) {
    const url = addressOf(posting);
    const { answer, read } = await readOne(posting, { url, kept: known?.get(url) ?? null }, add, duties, context, accept);
    if (answer !== null) details.push(answer);
    if (read === 'gone') gone.push(posting.externalId);
    else if ('why' in read) skipped.push(read);
    else postings.push(read);
  }
  if (skipped.length > 0 && skipped.length > asked.length / 2) throw new SourceError('unknown_shape', `${skipped.length} of ${asked.length} postings' own pages could not be read (${skipped[0]?.why ?? ''}).`, details[0] ?? null);
  return { postings: [...postings, ...listed.slice(most)], skipped, details, gone };
}

type AddDetail = (posting: Posting, body: Uint8Array) => Posting | 'gone';
type WithDetail = Posting | 'gone' | Skipped;

/** A page that is known and believed is not asked for; only a page that could be read is kept. */
async function readOne(posting: Posting, { url, kept }: { readonly url: string; readonly kept: KeptDetail | null }, add: AddDetail, duties: SourceDuties, context: SourceContext, accept?: string): Promise<{ readonly answer: RawAnswer | null; readonly read: WithDetail }> {
  const mark = sha256(postingContentText(posting));
  if (kept !== null && kept.mark === mark && context.now.getTime() - kept.fetchedAt.getTime() < detailBelievedMs) {
    const read = added(posting, kept.raw, add);
    if (read === 'gone' || !('why' in read)) return { answer: kept.raw, read };
  }
  const answer = await askDetail(url, kept, duties, context, accept);
  if (answer === 'gone' || answer === null) return { answer: null, read: answer ?? posting };
  const read = added(posting, answer, add);
  if (read === 'gone' || !('why' in read)) await context.details?.keep(url, mark, answer);
  return { answer, read };
}

function added(posting: Posting, answer: RawAnswer, add: AddDetail): WithDetail {
  try {
    return add(posting, answer.body);
  } catch (error) {
    if (error instanceof SourceError) return { id: posting.externalId, why: error.message };
    throw error;
  }
}
