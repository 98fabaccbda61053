import { folded } from '#domain/posting/text.ts';
import type { SourceName } from '#domain/posting/posting.ts';
import { WebError } from '#adapters/web/web.port.ts';
import type { WebResponse } from '#adapters/web/web.port.ts';
import { listedBoards } from './directory.ts';
import { jobPostingsIn } from '../markup/schema-org.ts';
import { jsonld } from '../employer-boards/jsonld.ts';
import { boardsInPage, recogniseBoard } from './recognise.ts';
import { sourceOf } from '../registry.ts';
import { SourceError } from '../source.port.ts';
import type { BoardRef, SourceContext, SourceKeys } from '../source.port.ts';

export interface FindContext extends Omit<SourceContext, 'memory' | 'keys'> {
  readonly sourceKeys?: SourceKeys;
}

export interface FoundBoard {
  readonly board: BoardRef;
  /** Postings on its first page. */
  readonly postings: number;
}

export type BoardSearch =
  | { readonly kind: 'found'; readonly boards: readonly FoundBoard[] }
  /** Nothing was found, or the link is never fetched: the sentence says what the person can do. */
  | { readonly kind: 'none'; readonly sentence: string };

/** Sources whose boards answer to a plain name: first those that are made for it, then, if none has it, the others. Workday's need the name of a site besides. */
const named: readonly (readonly SourceName[])[] = [['greenhouse', 'lever', 'ashby', 'recruitee', 'personio', 'teamtailor'], ['smartrecruiters', 'workable', 'bamboohr', 'breezy']];
/** These answer to a name they do not know as to an employer without openings: a guess needs a posting. */
const neverUnknown: ReadonlySet<SourceName> = new Set(['ashby', 'smartrecruiters']);
const noneByName = 'No board answers to this name. Paste the address of the careers page or of one job.';

/**
 * The boards of an employer by link, by its career page, or by name, in the directory or guessed; each is tried before
 * it is offered. A career page without a board is one itself where it describes a job for programs. `origin` stands in
 * for the real hosts in tests and replays.
 */
export async function findBoards(linkOrName: string, context: FindContext, origin: string | null = null): Promise<BoardSearch> {
  const words = linkOrName.trim();
  const link = recogniseBoard(words);
  if (link?.kind === 'never_fetched') return { kind: 'none', sentence: link.sentence };
  if (link !== null) return tried([{ source: link.source, tenant: link.tenant, origin }], context);
  if (/^https?:\/\/|^[\w-]+(\.[\w-]+)+(\/|$)/i.test(words)) return fromPage(words, context, origin);
  return byName(words, context, origin);
}

async function byName(words: string, context: FindContext, origin: string | null): Promise<BoardSearch> {
  const listed = await tried(listedBoards([words]).map((board) => ({ ...board, origin })), context);
  if (listed.kind === 'found') return listed;
  for (const sources of named) {
    const guessed = await tried(slugsOf(words).flatMap((tenant) => sources.map((source) => ({ source, tenant, origin }))), context);
    const boards = guessed.kind === 'found' ? guessed.boards.filter(({ board, postings }) => postings > 0 || !neverUnknown.has(board.source)) : [];
    if (boards.length > 0) return { kind: 'found', boards };
  }
  return { kind: 'none', sentence: noneByName };
}

/** Names as boards spell them: "Harrow & Pike Ltd" is harrowpike, harrow-pike, harrowandpike. */
export function slugsOf(name: string): readonly string[] {
  const words = folded(name).replace(/\b(inc|ltd|llc|gmbh|ag|se|sa|bv|ab|plc|corp|co|kg)\b\.?/g, ' ').replace(/[^a-z0-9&]+/g, ' ').trim();
  const parts = words.replaceAll('&', ' ').split(/\s+/).filter((part) => part !== '');
  const full = words.replaceAll('&', ' and ').split(/\s+/).filter((part) => part !== '');
  return Array.from(new Set([parts.join(''), parts.join('-'), full.join('')].filter((slug) => slug.length > 1)));
}

async function fromPage(address: string, context: FindContext, origin: string | null): Promise<BoardSearch> {
  const url = /^https?:/i.test(address) ? address : `https://${address}`;
  const page = await context.web.fetch({ url, accept: 'text/html', signal: context.signal });
  const html = new TextDecoder().decode(page.body);
  const found = boardsInPage(`${page.url} ${html}`).flatMap((item) => (item.kind === 'board' ? [{ source: item.source, tenant: item.tenant, origin }] : []));
  if (found.length === 0 && page.status === 200 && jobPostingsIn(html).length > 0) return asItself(page, context, origin);
  if (found.length === 0) return { kind: 'none', sentence: `The page ${new URL(url).host} names no board that can be read. Paste the address of one of its jobs, or the advertisement's text.` };
  return tried(found.slice(0, 5), context);
}

/** A page that describes its jobs in JSON-LD, under the employer's name as it stands there. */
function asItself(page: WebResponse, { now }: Pick<SourceContext, 'now'>, origin: string | null): BoardSearch {
  const { host, pathname, search } = new URL(page.url);
  const board: BoardRef = { source: 'jsonld', tenant: `${host}${pathname}${search}`, origin };
  try {
    const { postings } = jsonld.parse(page.body, board, { now, page: null });
    const employer = postings[0]?.employer;
    return { kind: 'found', boards: [{ board: employer === undefined ? board : { ...board, employer }, postings: postings.length }] };
  } catch (error) {
    if (error instanceof SourceError) return { kind: 'none', sentence: error.message };
    throw error;
  }
}

async function tried(boards: readonly BoardRef[], context: FindContext): Promise<BoardSearch> {
  const found: FoundBoard[] = [];
  let last = '';
  for (const board of boards) {
    try {
      const page = await sourceOf(board.source)?.readPage(board, null, { ...context, memory: null, detailsAtMost: 0, keys: context.sourceKeys?.[board.source] ?? {} });
      if (page !== undefined) found.push({ board, postings: page.postings.length });
    } catch (error) {
      if (!(error instanceof SourceError || error instanceof WebError)) throw error;
      last = error.message;
    }
  }
  if (found.length > 0) return { kind: 'found', boards: found };
  return { kind: 'none', sentence: boards.length === 1 ? last : noneByName };
}
