import { absencesUntilClosed, minutesBetweenAbsences } from '#domain/discovery/cadence.ts';
import { isOver } from '#domain/posting/dates.ts';
import type { SourceDate } from '#domain/posting/posting.ts';
import type { SystemTx } from '../access/database.ts';
import { textArray } from '../access/text-array.ts';
import { noteChanges } from './merge.repository.ts';

/** What a reading of a board says of postings that it did not find. */
export interface Missing {
  readonly readingId: string;
  /** How many postings it read. */
  readonly read: number;
  /** Whether it listed every posting of the board: only then does absence count. */
  readonly complete: boolean;
  /** Ids at the source whose own page is gone: closed at once. */
  readonly gone: readonly string[];
  /** Absence counts only for postings published since then; null for all. */
  readonly since: string | null;
  /** Minutes between two readings of the board. */
  readonly readEvery: number;
}

/** Closes a board's postings that are gone, whose own last day is over, or that were absent often enough, and openings that have no other. Answers how many postings. */
export async function closeMissing(tx: SystemTx, boardId: string, missing: Missing): Promise<number> {
  const closed = [...(await closeGone(tx, boardId, missing.gone)), ...(await closeEnded(tx, boardId, missing.readingId)), ...(missing.complete ? await countAbsences(tx, boardId, missing) : [])];
  return closePostings(tx, closed);
}

/** What follows for postings that were closed just now: openings that have no other close, and applications will be told. Answers how many. */
export async function closePostings(tx: SystemTx, postingIds: readonly string[]): Promise<number> {
  await noteChanges(tx, 'closed', postingIds);
  await closeOpenings(tx, postingIds);
  return postingIds.length;
}

/** Those of which their source said until when they take applications, which is over, and that it lists no longer: whichever list, full or the newest only. */
async function closeEnded(tx: SystemTx, boardId: string, readingId: string): Promise<string[]> {
  const rows = await tx.em.execute<{ id: string; closes_at: SourceDate; now: string }[]>(
    `select id, content -> 'closesAt' as closes_at, now() as now from posting
     where board_id = ? and closed_at is null and last_seen_at < (select started_at from board_reading where id = ?) and (content -> 'closesAt' ->> 'at')::timestamptz < now()`,
    [boardId, readingId],
  );
  const ended = rows.filter(({ closes_at, now }) => isOver(closes_at, new Date(now).toISOString())).map(({ id }) => id);
  if (ended.length > 0) await tx.em.execute('update posting set closed_at = now() where id = any(?::uuid[])', [textArray(ended)]);
  return ended;
}

async function closeGone(tx: SystemTx, boardId: string, externalIds: readonly string[]): Promise<string[]> {
  if (externalIds.length === 0) return [];
  const rows = await tx.em.execute<{ id: string }[]>(
    `update posting set closed_at = now() where board_id = ? and closed_at is null and content ->> 'externalId' = any(?::text[]) returning id`,
    [boardId, textArray(externalIds)],
  );
  return rows.map(({ id }) => id);
}

/** Missing is not closed: only repeated absence from full listings is, and only absences that lie apart in time are several. */
async function countAbsences(tx: SystemTx, boardId: string, { readingId, read, since, readEvery }: Missing): Promise<string[]> {
  const most = absencesUntilClosed(read, await earlierCounts(tx, boardId));
  const rows = await tx.em.execute<{ id: string; closed: boolean }[]>(
    `update posting set missed = missed + 1, missed_at = now(), closed_at = case when missed + 1 >= ? then now() end
     where board_id = ? and closed_at is null and last_seen_at < (select started_at from board_reading where id = ?)
       and (missed = 0 or missed_at is null or missed_at <= now() - make_interval(mins => ?))
       and case when ?::timestamptz is null then true else (content -> 'publishedAt' ->> 'at')::timestamptz >= ?::timestamptz end
     returning id, closed_at is not null as closed`,
    [most, boardId, readingId, minutesBetweenAbsences(readEvery), since, since],
  );
  return rows.filter(({ closed }) => closed).map(({ id }) => id);
}

async function closeOpenings(tx: SystemTx, postingIds: readonly string[]): Promise<void> {
  if (postingIds.length === 0) return;
  await tx.em.execute(
    `update opening o set closed_at = now() where o.closed_at is null and o.id in (select opening_id from posting where id = any(?::uuid[]))
       and not exists (select 1 from posting p where p.opening_id = o.id and p.closed_at is null)`,
    [textArray(postingIds)],
  );
}

/** Counts of the board's earlier full listings, newest first. */
async function earlierCounts(tx: SystemTx, boardId: string): Promise<number[]> {
  const rows = await tx.em.execute<{ read: number }[]>(`select read from board_reading where board_id = ? and outcome in ('read', 'unchanged') and complete order by started_at desc limit 9`, [boardId]);
  return rows.map(({ read }) => read);
}
