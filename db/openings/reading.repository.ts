import type { BoardSaid } from '#domain/discovery/board-said.ts';
import { nextCadence } from '#domain/discovery/cadence.ts';
import type { SystemTx } from '../access/database.ts';
import { closeMissing, type Missing } from './closing.repository.ts';
import { BoardRow, type BoardMemory } from './opening.entities.ts';
import { lockMerging } from './opening.repository.ts';

/** What one reading of a board brought. */
export interface ReadingSummary {
  readonly read: number;
  readonly fresh: number;
  readonly changed: number;
  readonly closed: number;
}

/** A board that somebody else reads now, until then at the latest. */
export interface Busy {
  readonly busyUntil: Date;
}

/** Minutes a reader may be silent before another takes the board over. */
const leaseMinutes = 3;

/**
 * Begins a reading, or goes on with the one of this id. One reader a board: while another holds it the answer says
 * until when. A reader that was killed is taken over when its lease has ended.
 */
export async function beginReading(tx: SystemTx, boardId: string, readingId: string): Promise<BoardRow | Busy> {
  const held = await holdBoard(tx, boardId, readingId);
  if (!held) {
    const board = await tx.em.findOneOrFail(BoardRow, { id: boardId }, { refresh: true });
    return { busyUntil: board.readingUntil ?? new Date() };
  }
  // A reading that failed is begun again by its retry, and what it wrote counts.
  await tx.em.execute(`insert into board_reading (id, board_id) values (?, ?) on conflict (id) do update set ended_at = null, outcome = null where board_reading.outcome = 'failed'`, [readingId, boardId]);
  return tx.em.findOneOrFail(BoardRow, { id: boardId }, { refresh: true });
}

/** Holds the board for this reading some minutes more; false where another reading holds it. */
export async function holdBoard(tx: SystemTx, boardId: string, readingId: string): Promise<boolean> {
  const rows = await tx.em.execute<{ id: string }[]>(
    `update board set reading_id = ?, reading_until = now() + make_interval(mins => ?)
     where id = ? and (reading_id is null or reading_id = ? or reading_until < now()) returning id`,
    [readingId, leaseMinutes, boardId, readingId],
  );
  return rows.length === 1;
}

/** When the board's answers were last parsed, whether or not they had changed. */
export async function lastParsedAt(tx: SystemTx, boardId: string): Promise<Date | null> {
  const [row] = await tx.em.execute<{ at: string | null }[]>(`select max(started_at) as at from board_reading where board_id = ? and outcome = 'read'`, [boardId]);
  return row?.at == null ? null : new Date(row.at);
}

/** One page as the last good reading wrote it: the same bytes mean the same postings. */
export interface PageBefore {
  readonly rawSha256: string | null;
  readonly nextPage: string | null;
  /** True where nothing of the board is missing as far as this page goes. */
  readonly complete: boolean;
  readonly read: number;
}

/** A page as the board's last whole reading left it, if the same parser read it; null else. */
export async function pageBefore(tx: SystemTx, boardId: string, page: string, parser: number): Promise<PageBefore | null> {
  const [row] = await tx.em.execute<{ sha: string | null; next_page: string | null; complete: boolean; read: number }[]>(
    `select encode(p.raw_sha256, 'hex') as sha, p.next_page, p.complete, p.read from board_page p
     where p.page = ? and p.parser = ? and p.reading_id = (select id from board_reading where board_id = ? and outcome in ('read', 'unchanged') order by started_at desc limit 1)`,
    [page, parser, boardId],
  );
  return row === undefined ? null : { rawSha256: row.sha, nextPage: row.next_page, complete: row.complete, read: row.read };
}

/** Notes that a page was written; a repeat changes nothing. */
export async function notePage(tx: SystemTx, readingId: string, page: string, made: PageBefore & { readonly parser: number }): Promise<void> {
  await tx.em.execute(
    `insert into board_page (reading_id, page, raw_sha256, read, next_page, complete, parser) values (?, ?, decode(?, 'hex'), ?, ?, ?, ?) on conflict do nothing`,
    [readingId, page, made.rawSha256, made.read, made.nextPage, made.complete, made.parser],
  );
}

/** How far this reading has come, by its pages and by what it wrote. */
export async function readingSoFar(tx: SystemTx, boardId: string, readingId: string): Promise<ReadingSummary> {
  const [row] = await tx.em.execute<{ read: number; fresh: number; changed: number }[]>(
    `select coalesce((select sum(p.read) from board_page p where p.reading_id = r.id), 0)::int as read,
            (select count(*) from posting p where p.board_id = r.board_id and p.first_seen_at >= r.started_at)::int as fresh,
            (select count(*) from posting p where p.board_id = r.board_id and p.changed_at >= r.started_at and p.first_seen_at < r.started_at)::int as changed
     from board_reading r where r.id = ? and r.board_id = ?`,
    [readingId, boardId],
  );
  return { read: row?.read ?? 0, fresh: row?.fresh ?? 0, changed: row?.changed ?? 0, closed: 0 };
}

export interface ReadingEnd extends Pick<Missing, 'gone' | 'since'> {
  readonly unchanged: boolean;
  readonly memory: BoardMemory | null;
  readonly parser: number;
  readonly requestsPerDay: number | null;
}

/** Ends a good reading: counts absences, closes, and says when to come back. A repeat answers what the first one did. */
export async function endReading(tx: SystemTx, boardId: string, readingId: string, end: ReadingEnd): Promise<ReadingSummary> {
  const [before] = await tx.em.execute<(ReadingSummary & { ended: boolean })[]>('select read, fresh, changed, closed, ended_at is not null as ended from board_reading where id = ? for update', [readingId]);
  if (before === undefined) throw new Error('this reading was never begun');
  if (before.ended) return { read: before.read, fresh: before.fresh, changed: before.changed, closed: before.closed };
  await lockMerging(tx);
  const { read, fresh, changed } = await readingSoFar(tx, boardId, readingId);
  const complete = await listedEverything(tx, readingId);
  const board = await tx.em.findOneOrFail(BoardRow, { id: boardId }, { refresh: true });
  const closed = await closeMissing(tx, boardId, { readingId, read, complete, gone: end.gone, since: end.since, readEvery: board.readEvery });
  const summary = { read, fresh, changed, closed };
  const changes = fresh + changed + closed;
  await tx.em.execute('update board_reading set ended_at = now(), outcome = ?, read = ?, fresh = ?, changed = ?, closed = ?, complete = ? where id = ?', [end.unchanged ? 'unchanged' : 'read', read, fresh, changed, closed, complete, readingId]);
  const next = nextCadence({ readEvery: board.readEvery, steady: board.steady, failures: 0, changes, requestsPerDay: end.requestsPerDay });
  const now = new Date();
  await tx.em.nativeUpdate(BoardRow, { id: boardId }, {
    ...next, failures: 0, lastError: null, errorTold: null, errorCode: null, errorRaw: null, lastCount: read, lastSuccessAt: now, lastReadAt: now, parser: end.parser,
    readingId: null, readingUntil: null, ...(end.memory === null ? {} : { memory: end.memory }), ...(changes > 0 ? { changedAt: now } : {}),
  });
  await forgetOldReadings(tx, boardId);
  return summary;
}

/** Lets the board go before the end: its turn comes later, or the same reading tries again. `said` stays until a good reading. */
export async function releaseBoard(tx: SystemTx, boardId: string, readingId: string, said: BoardSaid | null): Promise<void> {
  await tx.em.nativeUpdate(BoardRow, { id: boardId, readingId }, { readingId: null, readingUntil: null, ...(said === null ? {} : { lastError: said.says, errorTold: said.told, errorCode: 'waiting', errorRaw: null }) });
}

/** Ends a reading that failed, in words for the person. Nothing is closed, nothing written is lost. */
export async function failReading(tx: SystemTx, boardId: string, readingId: string, failure: { readonly code: string; readonly said: BoardSaid; readonly rawSha256: string | null; readonly requestsPerDay: number | null }): Promise<void> {
  const board = await tx.em.findOneOrFail(BoardRow, { id: boardId }, { refresh: true });
  if (board.readingId !== readingId) return;
  const failures = board.failures + 1;
  const next = nextCadence({ readEvery: board.readEvery, steady: board.steady, failures, changes: 0, requestsPerDay: failure.requestsPerDay });
  await tx.em.execute(`update board_reading set ended_at = now(), outcome = 'failed' where id = ? and ended_at is null`, [readingId]);
  await tx.em.nativeUpdate(BoardRow, { id: boardId }, {
    ...next, failures, lastError: failure.said.says, errorTold: failure.said.told, errorCode: failure.code, errorRaw: failure.rawSha256 === null ? null : Buffer.from(failure.rawSha256, 'hex'), lastReadAt: new Date(), readingId: null, readingUntil: null,
  });
}

/** Whether the pages of this reading hold every posting of the board: only then does absence count. */
async function listedEverything(tx: SystemTx, readingId: string): Promise<boolean> {
  const [row] = await tx.em.execute<{ everything: boolean | null }[]>('select bool_and(complete) and bool_or(next_page is null) as everything from board_page where reading_id = ?', [readingId]);
  return row?.everything ?? false;
}

/** The newest twenty readings stay, for the usual count; pages only of the last good one, answers while something rests on them. */
async function forgetOldReadings(tx: SystemTx, boardId: string): Promise<void> {
  await tx.em.execute('delete from board_reading where board_id = ? and id not in (select id from board_reading where board_id = ? order by started_at desc limit 20)', [boardId, boardId]);
  await tx.em.execute(
    `delete from board_page where reading_id in (select id from board_reading where board_id = ?) and reading_id <> (select id from board_reading where board_id = ? and outcome in ('read', 'unchanged') order by started_at desc limit 1)`,
    [boardId, boardId],
  );
  await tx.em.execute(
    `delete from raw_answer r where r.board_id = ? and r.fetched_at < now() - interval '7 days'
       and not exists (select 1 from posting p where p.board_id = r.board_id and p.raw_sha256 = r.sha256)
       and not exists (select 1 from board_page g where g.raw_sha256 = r.sha256) and not exists (select 1 from detail_answer d where d.sha256 = r.sha256)
       and not exists (select 1 from board b where b.id = r.board_id and b.error_raw = r.sha256)`,
    [boardId],
  );
}
