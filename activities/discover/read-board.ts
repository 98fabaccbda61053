import { employerOfSlug } from '#adapters/sources/reading/postings.ts';
import { preparePosting, type PreparedPosting } from '#adapters/sources/reading/prepare.ts';
import type { ParsePool } from '#adapters/sources/reading/parse-pool.ts';
import { parserVersion } from '#adapters/sources/reading/reading.ts';
import { recogniseBoard } from '#adapters/sources/finding/recognise.ts';
import { sourceOf } from '#adapters/sources/registry.ts';
import { SourceError, type BoardPage, type DetailStore, type Source, type SourceKeys } from '#adapters/sources/source.port.ts';
import type { WebClient } from '#adapters/web/web.port.ts';
import type { Clock } from '#adapters/clock/clock.ts';
import type { Posting } from '#domain/posting/posting.ts';
import type { Database, SystemTx } from '#db/access/database.ts';
import { leadsOf } from '#db/openings/apply-link.repository.ts';
import { findDetails, keepDetail } from '#db/openings/detail.repository.ts';
import { seeAnswer } from '#db/openings/merge.repository.ts';
import type { BoardMemory, BoardRow } from '#db/openings/opening.entities.ts';
import { keepRawAnswer } from '#db/openings/opening.repository.ts';
import { endReading, holdBoard, lastParsedAt, notePage, pageBefore, readingSoFar, type PageBefore, type ReadingSummary } from '#db/openings/reading.repository.ts';
import { suggestBoards, type SuggestedBoard } from '#db/openings/suggestion.repository.ts';
import { mergePrepared } from '../dedupe/merge-postings.ts';
import { refreshLiveness } from './liveness.ts';

/** No board of a real employer has more pages; a source that repeats its first page would never end. */
const pagesOfABoard = 500;
/** Postings merged in one transaction: others merge in between. */
const batch = 250;
/** Even if nothing changed, a board is parsed again, and single postings' pages are looked at, this often. */
const anewAfterMs = 3 * 86_400_000;

export interface ReadDeps {
  readonly database: Database;
  readonly clock: Clock;
  readonly web: WebClient;
  readonly parser: ParsePool;
  /** scheme://host:port of the practice employers, or null where none run. */
  readonly practiceOrigin: string | null;
  /** Unsaid, no source with a key can be read. */
  readonly sourceKeys?: SourceKeys;
  readonly pagesAtMost?: number;
}

export interface ReadProgress {
  readonly signal: AbortSignal;
  /** The page to go on with after a kill; null from the first. */
  readonly from: string | null;
  /** After each page that is written. */
  readonly onPage: (page: { readonly next: string | null; readonly soFar: ReadingSummary }) => Promise<void>;
}

/**
 * Reads one board to its end, for the reading that holds it. Each page is written once, however often it is read; a page
 * with the same bytes as the last time is not parsed again. Throws `SourceError` and `WebError`.
 */
export async function readPages(deps: ReadDeps, board: BoardRow, readingId: string, progress: ReadProgress): Promise<ReadingSummary & { readonly unchanged: boolean }> {
  const source = sourceOf(board.source);
  if (source === null) throw new SourceError('never_fetched', `${board.source} is not read by this version.`);
  const parsedAt = await deps.database.asSystem('discover', (tx) => lastParsedAt(tx, board.id));
  const anew = board.parser !== parserVersion || parsedAt === null || deps.clock.now().getTime() - parsedAt.getTime() > anewAfterMs;
  const gone: string[] = [];
  const seen = new Set<string>();
  let memory: BoardMemory | null = null;
  let since: string | null = null;
  let unchanged = true;
  let next = progress.from;
  const { pagesAtMost = pagesOfABoard } = deps;
  for (let pages = 0; pages < pagesAtMost; pages += 1) {
    const at = next ?? '';
    if (seen.has(at)) throw new SourceError('unknown_shape', `${board.source} "${board.tenant}" repeats its pages without end.`);
    seen.add(at);
    const before = await deps.database.asSystem('discover', (tx) => pageBefore(tx, board.id, at, parserVersion));
    const page = await ask(deps, source, board, next, anew ? null : before, progress.signal);
    if (at === '' && page.raw !== null) memory = page.raw.memory;
    gone.push(...page.gone);
    since = page.since ?? since;
    const written = page.unchanged && before !== null ? await seenAgain(deps, board, readingId, at, before) : await write(deps, board, readingId, at, page);
    unchanged &&= page.unchanged;
    next = written.nextPage;
    await progress.onPage({ next, soFar: await deps.database.asSystem('discover', (tx) => readingSoFar(tx, board.id, readingId)) });
    if (next === null) break;
  }
  if (next !== null) throw new SourceError('unknown_shape', `${board.source} "${board.tenant}" has more than ${pagesAtMost} pages, which no employer has.`);
  const end = { unchanged, memory, parser: parserVersion, requestsPerDay: source.duties.requestsPerDay, gone, since };
  const summary = await deps.database.asSystem('discover', (tx) => endReading(tx, board.id, readingId, end));
  await refreshLiveness(deps, board.id);
  return { ...summary, unchanged };
}

async function ask(deps: ReadDeps, source: Source, board: BoardRow, page: string | null, before: PageBefore | null, signal: AbortSignal): Promise<BoardPage> {
  const ref = { source: board.source, tenant: board.tenant, origin: board.origin, employer: board.employer };
  return source.readPage(ref, page, {
    web: deps.web, signal, now: deps.clock.now(), parse: deps.parser.parse, details: detailsOf(deps.database, board.id), keys: deps.sourceKeys?.[board.source] ?? {},
    // Only the first page is remembered by its server's words; every page by its bytes.
    memory: before?.rawSha256 != null && page === null ? board.memory : null, lastSha256: before?.rawSha256 ?? null, readBefore: board.lastSuccessAt !== null,
  });
}

function detailsOf(database: Database, boardId: string): DetailStore {
  return {
    async find(urls) {
      const rows = await database.asSystem('discover', (tx) => findDetails(tx, urls));
      return new Map(rows.map(({ url, mark, fetchedAt, sha256, body, memory }) => [url, { mark, fetchedAt, raw: { url, sha256, body, memory } }]));
    },
    keep: (url, mark, raw) => database.asSystem('discover', (tx) => keepDetail(tx, boardId, url, mark, raw)),
  };
}

/** The same answer as the last time: its postings are still listed, and there is nothing else to do. */
async function seenAgain(deps: ReadDeps, board: BoardRow, readingId: string, page: string, before: PageBefore): Promise<PageBefore> {
  await deps.database.asSystem('discover', async (tx) => {
    await stillMine(tx, board.id, readingId);
    if (before.rawSha256 !== null) await seeAnswer(tx, board.id, before.rawSha256);
    await notePage(tx, readingId, page, { ...before, parser: parserVersion });
  });
  return before;
}

async function write(deps: ReadDeps, board: BoardRow, readingId: string, page: string, read: BoardPage): Promise<PageBefore> {
  const practice = board.origin !== null && board.origin === deps.practiceOrigin;
  const rawSha256 = read.raw?.sha256 ?? null;
  const prepared = await withLeads(deps, board, await deps.parser.prepare(read.postings));
  for (let at = 0; at < prepared.length; at += batch) {
    await deps.database.asSystem('discover', async (tx) => mergePrepared(tx, prepared.slice(at, at + batch), { boardId: board.id, practice, rawSha256 }, board.parser !== parserVersion));
  }
  // A page of which something could not be read, or was left for later, is parsed again the next time, even with the same bytes.
  const made = { rawSha256: read.skipped.length === 0 && !read.more ? rawSha256 : null, nextPage: read.nextPage, complete: read.nextPage === null ? read.complete : read.skipped.length === 0, read: read.postings.length };
  await deps.database.asSystem('discover', async (tx) => {
    if (read.raw !== null) await keepRawAnswer(tx, board.id, read.raw);
    if (!practice) await suggestBoards(tx, boardsBehind(board, prepared));
    await notePage(tx, readingId, page, { ...made, parser: parserVersion });
    await stillMine(tx, board.id, readingId);
  });
  return made;
}

/** Postings whose apply links were followed before keep where these lead. */
async function withLeads(deps: ReadDeps, board: BoardRow, prepared: readonly PreparedPosting[]): Promise<readonly PreparedPosting[]> {
  if (sourceOf(board.source)?.duties.followLinks !== true) return prepared;
  const leads = await deps.database.asSystem('discover', (tx) => leadsOf(tx, prepared.map(({ posting }) => posting.applyUrl)));
  return prepared.map((one) => {
    const leadsTo = leads.get(one.posting.applyUrl);
    return leadsTo === undefined ? one : preparePosting({ ...one.posting, leadsTo });
  });
}

/** A reading that was silent for too long may have lost its board to another. Both wrote the same, and only the other goes on. */
async function stillMine(tx: SystemTx, boardId: string, readingId: string): Promise<void> {
  if (!(await holdBoard(tx, boardId, readingId))) throw new Error('another reading has taken this board over');
}

/** Boards of employers that these postings' links lead to, other than the one read. */
function boardsBehind(board: BoardRow, prepared: readonly PreparedPosting[]): SuggestedBoard[] {
  const found = prepared.flatMap(({ posting }) => linksOf(posting).flatMap((link): SuggestedBoard[] => {
    const known = recogniseBoard(link);
    if (known?.kind !== 'board' || (known.source === board.source && known.tenant.toLowerCase() === board.tenant.toLowerCase())) return [];
    return [{ source: known.source, tenant: known.tenant, employer: posting.employer === '' ? employerOfSlug(known.tenant) : posting.employer }];
  }));
  return Array.from(new Map(found.map((one) => [`${one.source}:${one.tenant.toLowerCase()}`, one])).values());
}

/** Where one applies and reads, and, at boards of many employers, where the text sends people. */
function linksOf(posting: Posting): readonly string[] {
  const inText = posting.tenant === posting.source ? Array.from(posting.description.matchAll(/\]\((https?:[^\s()]+)\)/g), ([, link = '']) => link) : [];
  return [...new Set([posting.applyUrl, posting.url, ...inText])];
}
