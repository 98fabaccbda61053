import type { EntityManager } from '@mikro-orm/postgresql';
import { vacancyIdentities } from '#domain/dedupe/identities.ts';
import type { MergeReason } from '#domain/dedupe/reasons.ts';
import { sketchOf } from '#domain/dedupe/sketch.ts';
import type { Posting } from '#domain/posting/posting.ts';
import { identityOf } from '#domain/posting/identity.ts';
import type { SystemTx } from '../access/database.ts';
import { ask } from '../access/rows.ts';
import { textArray } from '../access/text-array.ts';
import { BoardRow, OpeningRow, PostingRow } from './opening.entities.ts';

/** Postings and openings belong to nobody, so both kinds of transaction may read them. */
interface Reader {
  readonly em: EntityManager;
}

/** A board as it stands in this transaction; throws where there is none of that id. */
export async function readBoard(tx: Reader, boardId: string): Promise<BoardRow> {
  return tx.em.findOneOrFail(BoardRow, { id: boardId }, { refresh: true });
}

/** Those of these boards that are known, by employer. */
export async function findBoards(tx: Reader, boardIds: readonly string[]): Promise<BoardRow[]> {
  return tx.em.find(BoardRow, { id: { $in: [...boardIds] } }, { orderBy: { employer: 'asc', id: 'asc' } });
}

/** Every board that is known, by employer. */
export async function listBoards(tx: Reader): Promise<BoardRow[]> {
  return tx.em.find(BoardRow, {}, { orderBy: { employer: 'asc', id: 'asc' } });
}

/** Boards of real hosts: not of the practice employers or a replay, nor the one that holds what was brought by hand. */
export async function realBoards(tx: Reader): Promise<BoardRow[]> {
  return tx.em.find(BoardRow, { origin: null, source: { $ne: 'manual' } });
}

/** Adds a board or finds the one that is there. Answers its row. */
export async function addBoard(tx: Reader, board: Pick<BoardRow, 'source' | 'tenant' | 'origin' | 'employer'>): Promise<BoardRow> {
  const [row] = await tx.em.execute<{ id: string }[]>(
    `insert into board (source, tenant, origin, employer) values (?, ?, ?, ?)
     on conflict (source, tenant, origin) do update set employer = board.employer returning id`,
    [board.source, board.tenant, board.origin, board.employer],
  );
  return readBoard(tx, row?.id ?? '');
}

/** The answer of a board that could not be read, as it came; null where it was read, or the answer was too large to keep. */
export async function readRefusedAnswer({ em }: Reader, boardId: string): Promise<Buffer | null> {
  const [row] = await em.execute<{ body: Buffer }[]>('select r.body from board b join raw_answer r on r.sha256 = b.error_raw where b.id = ?', [boardId]);
  return row?.body ?? null;
}

/** Keeps an answer as it came, once per content. */
export async function keepRawAnswer(tx: SystemTx, boardId: string, raw: { readonly url: string; readonly sha256: string; readonly body: Uint8Array }): Promise<void> {
  await tx.em.execute('insert into raw_answer (sha256, board_id, url, body) values (?, ?, ?, ?) on conflict do nothing', [Buffer.from(raw.sha256, 'hex'), boardId, raw.url, Buffer.from(raw.body)]);
}

/** Merging is one at a time: two readers must not make two openings of one vacancy. Held until the transaction ends. */
export async function lockMerging(tx: Reader): Promise<void> {
  await tx.em.execute(`select pg_advisory_xact_lock(hashtext('countersign merge'))`);
}

export interface NewPosting {
  readonly posting: Posting;
  readonly practice: boolean;
  readonly boardId: string;
  readonly contentHash: string;
  readonly rawSha256: string | null;
  readonly blockKeys: readonly string[];
  /** The opening it joins with the rule and reasons, or null for a new opening. */
  readonly joins: { readonly openingId: string; readonly rule: string; readonly reasons: readonly MergeReason[] } | null;
}

/** Writes a posting that was not known, under its opening or a new one. Answers the opening's id. */
export async function insertPosting(tx: Reader, made: NewPosting): Promise<string> {
  const { posting } = made;
  const openingId = made.joins?.openingId ?? (await insertOpening(tx, made));
  if (made.joins !== null) {
    await tx.em.execute('update opening set block_keys = array(select distinct unnest(block_keys || ?::text[])) where id = ?', [textArray(made.blockKeys), openingId]);
  }
  await tx.em.insert(PostingRow, {
    identity: identityOf(posting), practice: made.practice, boardId: made.boardId, openingId, content: posting, contentHash: made.contentHash,
    rawSha256: made.rawSha256 === null ? null : Buffer.from(made.rawSha256, 'hex'), mergeRule: made.joins?.rule ?? 'first', mergeReasons: made.joins?.reasons ?? [],
    missed: 0, missedAt: null, closedAt: null, sketch: sketchOf(posting),
  });
  return openingId;
}

async function insertOpening(tx: Reader, { posting, practice, blockKeys }: NewPosting): Promise<string> {
  const [row] = await tx.em.execute<{ id: string }[]>('insert into opening (practice, employer, title, block_keys) values (?, ?, ?, ?::text[]) returning id', [practice, posting.employer, posting.title, textArray(blockKeys)]);
  if (row === undefined) throw new Error('the opening was not made');
  return row.id;
}

/** Whether a posting was closed, and the hash of what it says. */
export async function readPostingState(tx: Reader, postingId: string): Promise<{ readonly closed: boolean; readonly contentHash: string }> {
  const [row] = await ask<{ closed: boolean; content_hash: string }>(tx.em, 'select closed_at is not null as closed, content_hash from posting where id = ?', [postingId]);
  if (row === undefined) throw new Error(`there is no posting ${postingId}`);
  return { closed: row.closed, contentHash: row.content_hash };
}

/** What a posting says now; throws where there is none of that id. */
export async function readPosting(tx: Reader, postingId: string): Promise<Posting> {
  return (await tx.em.findOneOrFail(PostingRow, { id: postingId })).content;
}

/** A posting of an opening that is still listed, or null. */
export async function listedPosting(tx: Reader, openingId: string): Promise<PostingRow | null> {
  return tx.em.findOne(PostingRow, { openingId, closedAt: null });
}

/** An opening's own row; throws where there is none of that id. */
export async function readOpeningRow(tx: Reader, openingId: string): Promise<OpeningRow> {
  return tx.em.findOneOrFail(OpeningRow, { id: openingId });
}

/** Every posting behind an opening, first seen first. */
export async function postingsOf(tx: Reader, openingIds: readonly string[]): Promise<PostingRow[]> {
  return tx.em.find(PostingRow, { openingId: { $in: [...openingIds] } }, { orderBy: { firstSeenAt: 'asc', id: 'asc' }, refresh: true });
}

/**
 * Every name under which employers know the vacancy of an opening, whatever became of the opening since: its postings
 * now, those of the opening it was joined into, and those that the person's applications for it were made on. One row
 * each may be claimed per candidate.
 */
export async function identitiesOf(tx: Reader, openingId: string): Promise<string[]> {
  const rows = await ask<{ content: Posting }>(
    tx.em,
    `select content from posting where opening_id = coalesce((select into_id from opening_alias where opening_id = ?), ?::uuid) or id in (select posting_id from application where opening_id = ?)`,
    [openingId, openingId, openingId],
  );
  return [...new Set(rows.flatMap(({ content }) => vacancyIdentities(content)))];
}
