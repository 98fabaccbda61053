import type { MergeReason } from '#domain/dedupe/reasons.ts';
import { sketchOf, type PostingSketch } from '#domain/dedupe/sketch.ts';
import { identityOf } from '#domain/posting/identity.ts';
import type { Posting } from '#domain/posting/posting.ts';
import type { SystemTx } from '../access/database.ts';
import { textArray } from '../access/text-array.ts';

/** A posting that is known by its identity. */
export interface KnownPosting {
  readonly id: string;
  readonly identity: string;
  readonly openingId: string;
  readonly boardId: string;
  readonly contentHash: string;
  readonly closed: boolean;
}

/** The postings that are known already, by identity. */
export async function knownByIdentity(tx: SystemTx, practice: boolean, identities: readonly string[]): Promise<Map<string, KnownPosting>> {
  const rows = await tx.em.execute<{ id: string; identity: string; opening_id: string; board_id: string; content_hash: string; closed: boolean }[]>(
    'select id, identity, opening_id, board_id, content_hash, closed_at is not null as closed from posting where practice = ? and identity = any(?::text[])',
    [practice, textArray(identities)],
  );
  return new Map(rows.map((row) => [row.identity, { id: row.id, identity: row.identity, openingId: row.opening_id, boardId: row.board_id, contentHash: row.content_hash, closed: row.closed }]));
}

/** An open opening that shares a key with one of the new postings: its keys, and the sketches of its postings. */
export interface KnownOpening {
  readonly openingId: string;
  readonly keys: readonly string[];
  readonly postings: readonly PostingSketch[];
}

/**
 * Open openings under any of these block keys. Each key is looked up by itself: for "any of hundreds" the planner reads
 * every opening and compares all its keys with all of these.
 */
export async function openingsOfKeys(tx: SystemTx, practice: boolean, keys: readonly string[]): Promise<KnownOpening[]> {
  const rows = await tx.em.execute<{ opening_id: string; block_keys: string[]; sketch: PostingSketch | null; content: Posting | null }[]>(
    `with met as materialized (
       select distinct o.id from unnest(?::text[]) as k(key)
       cross join lateral (select b.id from opening b where b.practice = ? and b.closed_at is null and b.block_keys @> array[k.key] offset 0) o)
     select o.id as opening_id, o.block_keys, p.sketch, case when p.sketch is null then p.content end as content
     from met join opening o on o.id = met.id join posting p on p.opening_id = o.id`,
    [textArray(keys), practice],
  );
  const byOpening = Map.groupBy(rows, (row) => row.opening_id);
  return Array.from(byOpening, ([openingId, behind]) => ({
    openingId, keys: behind[0]?.block_keys ?? [], postings: behind.flatMap(({ sketch, content }) => sketch ?? (content === null ? [] : sketchOf(content))),
  }));
}

/** A posting that was not known, with the opening it goes under. */
export interface FreshPosting {
  readonly posting: Posting;
  readonly sketch: PostingSketch;
  readonly contentHash: string;
  readonly keys: readonly string[];
  readonly openingId: string;
  /** True where the opening is made for it. */
  readonly first: boolean;
  readonly rule: string;
  readonly reasons: readonly MergeReason[];
}

export interface PageOrigin {
  readonly boardId: string;
  readonly practice: boolean;
  readonly rawSha256: string | null;
}

/** Writes postings that were not known and the openings made for them, in one statement each. */
export async function insertPostings(tx: SystemTx, fresh: readonly FreshPosting[], from: PageOrigin): Promise<void> {
  if (fresh.length === 0) return;
  const openings = fresh.filter(({ first }) => first).map(({ openingId, posting, keys }) => ({ id: openingId, employer: posting.employer, title: posting.title, keys }));
  if (openings.length > 0) {
    await tx.em.execute(
      `insert into opening (id, practice, employer, title, block_keys)
       select o.id, ?, o.employer, o.title, o.keys from jsonb_to_recordset(?::jsonb) as o(id uuid, employer text, title text, keys text[])`,
      [from.practice, JSON.stringify(openings)],
    );
  }
  const joined = fresh.filter(({ first }) => !first).map(({ openingId, keys }) => ({ id: openingId, keys }));
  if (joined.length > 0) await addKeys(tx, joined);
  const rows = fresh.map(({ posting, sketch, contentHash, openingId, rule, reasons }) => ({
    identity: identityOf(posting), opening_id: openingId, content: posting, content_hash: contentHash, merge_rule: rule, merge_reasons: reasons, sketch,
  }));
  await tx.em.execute(
    `insert into posting (identity, practice, board_id, opening_id, content, content_hash, raw_sha256, merge_rule, merge_reasons, sketch)
     select p.identity, ?, ?, p.opening_id, p.content, p.content_hash, ?, p.merge_rule, p.merge_reasons, p.sketch
     from jsonb_to_recordset(?::jsonb) as p(identity text, opening_id uuid, content jsonb, content_hash text, merge_rule text, merge_reasons jsonb, sketch jsonb)`,
    [from.practice, from.boardId, shaOf(from.rawSha256), JSON.stringify(rows)],
  );
}

/** A known posting as it was read again. */
export interface SeenAgain {
  readonly known: KnownPosting;
  /** What is written of it; null where that stands already. */
  readonly read: { readonly posting: Posting; readonly sketch: PostingSketch; readonly contentHash: string; readonly keys: readonly string[] } | null;
}

/** Notes that known postings are listed, writes what was read of them, and opens again what had been closed. */
export async function seePostings(tx: SystemTx, seen: readonly SeenAgain[], from: PageOrigin): Promise<void> {
  if (seen.length === 0) return;
  const written = seen.flatMap(({ known, read }) => (read === null ? [] : [{ id: known.id, opening_id: known.openingId, content: read.posting, content_hash: read.contentHash, sketch: read.sketch, keys: read.keys, news: read.contentHash !== known.contentHash }]));
  if (written.length > 0) {
    await tx.em.execute(
      `update posting p set content = c.content, content_hash = c.content_hash, sketch = c.sketch, changed_at = case when c.news then now() else p.changed_at end
       from jsonb_to_recordset(?::jsonb) as c(id uuid, content jsonb, content_hash text, sketch jsonb, news boolean) where p.id = c.id`,
      [JSON.stringify(written)],
    );
    await addKeys(tx, written.map(({ opening_id, keys }) => ({ id: opening_id, keys })));
    await noteChanges(tx, 'changed', written.filter(({ news }) => news).map(({ id }) => id));
  }
  await openAgain(tx, seen.filter(({ known }) => known.closed).map(({ known }) => known.id));
  const ids = textArray(seen.map(({ known }) => known.id));
  // Another board's answer says that the posting lives, but not which of this board's answers listed it.
  await tx.em.execute(
    `update posting set last_seen_at = now(), missed = 0, raw_sha256 = case when board_id = ? then ? else raw_sha256 end where id = any(?::uuid[])`,
    [from.boardId, shaOf(from.rawSha256), ids],
  );
}

/** Every posting that this answer of the board listed the last time is listed again. Answers how many. */
export async function seeAnswer(tx: SystemTx, boardId: string, rawSha256: string): Promise<number> {
  const closed = await tx.em.execute<{ id: string }[]>('select id from posting where board_id = ? and raw_sha256 = ? and closed_at is not null', [boardId, shaOf(rawSha256)]);
  await openAgain(tx, closed.map(({ id }) => id));
  const [row] = await tx.em.execute<{ seen: number }[]>(
    'with seen as (update posting set last_seen_at = now(), missed = 0 where board_id = ? and raw_sha256 = ? returning 1) select count(*)::int as seen from seen',
    [boardId, shaOf(rawSha256)],
  );
  return row?.seen ?? 0;
}

/** Live applications of these postings' openings are told in time (`tell`). */
export async function noteChanges(tx: SystemTx, kind: 'closed' | 'changed' | 'opened_again', postingIds: readonly string[]): Promise<void> {
  if (postingIds.length === 0) return;
  await tx.em.execute('insert into posting_change (posting_id, opening_id, kind) select id, opening_id, ? from posting where id = any(?::uuid[])', [kind, textArray(postingIds)]);
}

async function openAgain(tx: SystemTx, postingIds: readonly string[]): Promise<void> {
  if (postingIds.length === 0) return;
  await tx.em.execute('update posting set closed_at = null where id = any(?::uuid[])', [textArray(postingIds)]);
  await tx.em.execute('update opening set closed_at = null, liveness_at = null where id in (select opening_id from posting where id = any(?::uuid[]))', [textArray(postingIds)]);
  await noteChanges(tx, 'opened_again', postingIds);
}

/** Keys only grow: what an opening was once found by still finds it. */
export async function addKeys(tx: SystemTx, openings: readonly { readonly id: string; readonly keys: readonly string[] }[]): Promise<void> {
  const merged = Array.from(Map.groupBy(openings, ({ id }) => id), ([id, each]) => ({ id, keys: [...new Set(each.flatMap(({ keys }) => keys))] }));
  await tx.em.execute(
    `update opening o set block_keys = array(select distinct unnest(o.block_keys || k.keys))
     from jsonb_to_recordset(?::jsonb) as k(id uuid, keys text[]) where o.id = k.id and not k.keys <@ o.block_keys`,
    [JSON.stringify(merged)],
  );
}

function shaOf(hex: string | null): Buffer | null {
  return hex === null ? null : Buffer.from(hex, 'hex');
}
