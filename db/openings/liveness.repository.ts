import type { Liveness } from '#domain/dedupe/liveness.ts';
import type { PostingSketch } from '#domain/dedupe/sketch.ts';
import type { SourceDate } from '#domain/posting/posting.ts';
import type { SystemTx } from '../access/database.ts';

/** A posting as judging whether it lives needs it. */
export interface PostingSeen {
  readonly sketch: PostingSketch;
  /** Its description; empty where only its story counts. */
  readonly text: string;
  readonly firstSeenAt: Date;
  readonly changedAt: Date;
  readonly closedAt: Date | null;
  /** Until when it takes applications; null where its source does not say, or only its story counts. */
  readonly closesAt: SourceDate | null;
  /** When a list last named it; null where it was brought by hand, or only its story counts. */
  readonly lastListedAt: Date | null;
}

export interface ToJudge {
  readonly openings: readonly { readonly openingId: string; readonly postings: readonly PostingSeen[] }[];
  /** Postings that went in the last sixty days from the boards of these openings: a new one with the same text is a repost. */
  readonly others: readonly PostingSeen[];
  /** True where the board has further openings to judge. */
  readonly more: boolean;
}

const limit = 500;

interface Row {
  opening_id: string;
  sketch: PostingSketch;
  text: string | null;
  first_seen_at: string;
  changed_at: string;
  closed_at: string | null;
  closes_at: SourceDate | null;
  last_listed_at: string | null;
}

/** Openings with a posting on this board that have news since they were last judged, or were not judged for a week. */
export async function openingsToJudge(tx: SystemTx, boardId: string): Promise<ToJudge> {
  const due = await tx.em.execute<{ id: string }[]>(
    `select distinct o.id from posting p join opening o on o.id = p.opening_id
     where p.board_id = ? and (o.liveness_at is null or o.liveness_at < now() - interval '7 days' or greatest(p.changed_at, p.first_seen_at, p.closed_at) > o.liveness_at) limit ${limit + 1}`,
    [boardId],
  );
  const ids = due.slice(0, limit).map(({ id }) => id);
  if (ids.length === 0) return { openings: [], others: [], more: false };
  const rows = await tx.em.execute<Row[]>(
    `select opening_id, sketch, left(content ->> 'description', 20000) as text, first_seen_at, changed_at, closed_at, nullif(content -> 'closesAt', 'null') as closes_at,
       case when board_id not in (select id from board where source = 'manual') then last_seen_at end as last_listed_at from posting where opening_id = any(?::uuid[]) and sketch is not null order by first_seen_at, id`,
    [`{${ids.join(',')}}`],
  );
  const others = await tx.em.execute<Row[]>(
    `select opening_id, sketch, null as text, first_seen_at, changed_at, closed_at, null as closes_at, null as last_listed_at from posting
     where board_id in (select b.board_id from posting b where b.opening_id = any(?::uuid[])) and closed_at > now() - interval '60 days' and sketch is not null order by closed_at desc limit 2000`,
    [`{${ids.join(',')}}`],
  );
  const byOpening = Map.groupBy(rows, (row) => row.opening_id);
  return { openings: ids.map((openingId) => ({ openingId, postings: (byOpening.get(openingId) ?? []).map(seenOf) })), others: others.map(seenOf), more: due.length > limit };
}

/** Boards with postings that no reading judges: what people brought is nobody's list, and the others could not be read for a week. */
export async function unreadBoards(tx: SystemTx): Promise<string[]> {
  const rows = await tx.em.execute<{ id: string }[]>(
    `select b.id from board b where (b.source = 'manual' or coalesce(b.last_success_at, b.added_at) < now() - interval '7 days') and exists (select from posting p where p.board_id = b.id) order by b.id`,
  );
  return rows.map(({ id }) => id);
}

/** Keeps what was found, with its evidence. */
export async function keepLiveness(tx: SystemTx, judged: readonly { readonly openingId: string; readonly verdict: Liveness['verdict']; readonly evidence: Liveness['evidence'] }[]): Promise<void> {
  if (judged.length === 0) return;
  await tx.em.execute(
    `update opening o set liveness = j.verdict, liveness_evidence = j.evidence, liveness_at = now()
     from jsonb_to_recordset(?::jsonb) as j(id uuid, verdict text, evidence jsonb) where o.id = j.id`,
    [JSON.stringify(judged.map(({ openingId, verdict, evidence }) => ({ id: openingId, verdict, evidence })))],
  );
}

function seenOf(row: Row): PostingSeen {
  return { sketch: row.sketch, text: row.text ?? '', firstSeenAt: new Date(row.first_seen_at), changedAt: new Date(row.changed_at), closedAt: row.closed_at === null ? null : new Date(row.closed_at), closesAt: row.closes_at, lastListedAt: row.last_listed_at === null ? null : new Date(row.last_listed_at) };
}
