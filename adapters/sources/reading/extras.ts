import { setImmediate as nextTurn } from 'node:timers/promises';
import { postingContentText } from '#domain/bundle/posting-content.ts';
import type { Posting } from '#domain/posting/posting.ts';
import { sha256 } from '#adapters/hash/sha256.ts';
import { WebError } from '#adapters/web/web.port.ts';
import { askDetail } from './details.ts';
import { SourceError } from '../source.port.ts';
import type { BoardPage, KeptDetail, RawAnswer, SourceContext, SourceDuties } from '../source.port.ts';

/** The list is whole without them: so many of its postings' own pages are asked for in one reading, and no more. */
const askedAtMost = 20;
/** So many pages in a row that do not answer as they should, and the others are left alone too. */
const failuresAtMost = 2;
/** A page is believed this long while the list gives its posting the same date of change. */
const believedMs = 14 * 86_400_000;
/** A kept page costs a millisecond to read; after so many of them others have their turn. */
const readInOneTurn = 20;

type AddExtra = (posting: Posting, body: Uint8Array) => Posting;

interface Listed {
  readonly posting: Posting;
  readonly url: string;
  readonly mark: string;
  readonly kept: KeptDetail | null;
}

/**
 * The postings of a list that is whole by itself, with what only their own pages add (`wants` says for which there is
 * any). The newest first, some in each reading, `more` while there are others; what was read before stays with its
 * posting. A page that cannot be read costs its posting nothing.
 */
export async function withExtras(listed: readonly Posting[], page: { readonly wants: (posting: Posting) => boolean; readonly addressOf: (posting: Posting) => string; readonly add: AddExtra }, duties: SourceDuties, context: SourceContext): Promise<Pick<BoardPage, 'postings' | 'details' | 'gone' | 'more'>> {
  const found = new Map<string, Posting>();
  const details: RawAnswer[] = [];
  const gone: string[] = [];
  const due: Listed[] = [];
  const wanted = listed.filter(page.wants);
  const known = (await context.details?.find(wanted.map(page.addressOf))) ?? new Map<string, KeptDetail>();
  for (const [at, posting] of wanted.entries()) {
    if (at % readInOneTurn === readInOneTurn - 1) await nextTurn();
    const url = page.addressOf(posting);
    const one: Listed = { posting, url, mark: posting.updatedAt?.at ?? sha256(postingContentText(posting)), kept: known.get(url) ?? null };
    if (one.kept !== null) found.set(posting.externalId, added(posting, one.kept.raw, page.add) ?? posting);
    if (one.kept === null || one.kept.mark !== one.mark || context.now.getTime() - one.kept.fetchedAt.getTime() > believedMs) due.push(one);
  }
  const newest = due.toSorted((a, b) => (b.posting.publishedAt?.at ?? '').localeCompare(a.posting.publishedAt?.at ?? '')).slice(0, Math.min(askedAtMost, context.detailsAtMost ?? askedAtMost));
  let more = due.length > newest.length;
  let failures = 0;
  for (const one of newest) {
    const answer = await asked(one, duties, context);
    if (answer instanceof WebError) {
      // The host's turn is far off, or it has trouble: the list stands, and its pages are asked for the next time.
      more = answer.next !== 'give_up';
      break;
    }
    const read = answer === null || answer === 'gone' ? null : added(one.posting, answer, page.add);
    if (answer === 'gone') gone.push(one.posting.externalId);
    failures = read === null && answer !== 'gone' ? failures + 1 : 0;
    if (failures >= failuresAtMost) {
      more = false;
      break;
    }
    if (answer === null || answer === 'gone' || read === null) continue;
    await context.details?.keep(one.url, one.mark, answer);
    details.push(answer);
    found.set(one.posting.externalId, read);
  }
  return { postings: listed.flatMap((posting) => (gone.includes(posting.externalId) ? [] : [found.get(posting.externalId) ?? posting])), details, gone, more };
}

async function asked({ url, kept }: Listed, duties: SourceDuties, context: SourceContext): Promise<RawAnswer | 'gone' | WebError | null> {
  try {
    return await askDetail(url, kept, duties, context);
  } catch (error) {
    if (error instanceof WebError) return error;
    throw error;
  }
}

/** Null for a page that cannot be read. */
function added(posting: Posting, answer: RawAnswer, add: AddExtra): Posting | null {
  try {
    return add(posting, answer.body);
  } catch (error) {
    if (error instanceof SourceError) return null;
    throw error;
  }
}
