import { blockKeys } from '#domain/dedupe/block.ts';
import { pickOpening } from '#domain/dedupe/pick.ts';
import { sketchOf } from '#domain/dedupe/sketch.ts';
import type { Match } from '#domain/match/match.ts';
import { identityOf } from '#domain/posting/identity.ts';
import type { Posting } from '#domain/posting/posting.ts';
import type { PersonTx } from '../access/database.ts';
import { textArray } from '../access/text-array.ts';
import { addBoard, insertPosting, lockMerging } from './opening.repository.ts';

/**
 * Writes what a person brought themselves, under the opening that it is another posting of, or a new one that only they
 * see. The same text or link again is the same opening. Answers the opening's id.
 */
export async function bringPosting(tx: PersonTx, candidateId: string, practice: boolean, posting: Posting, contentHash: string): Promise<string> {
  await lockMerging(tx);
  const openingId = (await known(tx, practice, posting)) ?? (await written(tx, practice, posting, contentHash));
  await tx.em.execute('insert into opening_by_hand (candidate_id, opening_id, user_id) values (?, ?, ?) on conflict do nothing', [candidateId, openingId, tx.userId]);
  return openingId;
}

/** Scores an opening for a candidate, outside any campaign. */
export async function keepMatch(tx: PersonTx, candidateId: string, openingId: string, match: Match, hashes: { readonly posting: string; readonly facts: string }): Promise<void> {
  await tx.em.execute(
    `insert into match (candidate_id, opening_id, user_id, score, content, posting_hash, facts_hash) values (?, ?, ?, ?, ?::jsonb, ?, ?)
     on conflict (candidate_id, opening_id) do update set score = excluded.score, content = excluded.content, posting_hash = excluded.posting_hash, facts_hash = excluded.facts_hash, scored_at = now()`,
    [candidateId, openingId, tx.userId, match.score, JSON.stringify(match), hashes.posting, hashes.facts],
  );
}

async function known(tx: PersonTx, practice: boolean, posting: Posting): Promise<string | null> {
  const [row] = await tx.em.execute<{ opening_id: string }[]>('select opening_id from posting where practice = ? and identity = ?', [practice, identityOf(posting)]);
  return row?.opening_id ?? null;
}

async function written(tx: PersonTx, practice: boolean, posting: Posting, contentHash: string): Promise<string> {
  const sketch = sketchOf(posting);
  const keys = blockKeys(sketch);
  const rows = await tx.em.execute<{ opening_id: string; content: Posting }[]>(
    `select p.opening_id, p.content from opening o join posting p on p.opening_id = o.id join opening_card c on c.opening_id = o.id
     where o.practice = ? and o.closed_at is null and not c.by_hand and o.block_keys && ?::text[] limit 200`,
    [practice, textArray(keys)],
  );
  const candidates = Array.from(Map.groupBy(rows, (row) => row.opening_id), ([openingId, behind]) => ({ openingId, postings: behind.map((row) => sketchOf(row.content)) }));
  const pick = pickOpening(sketch, candidates);
  const board = await addBoard(tx, { source: 'manual', tenant: 'manual', origin: null, employer: 'Added by hand' });
  const joins = pick === null ? null : { openingId: pick.openingId, rule: pick.comparison.rule, reasons: pick.comparison.reasons };
  return insertPosting(tx, { posting, practice, boardId: board.id, contentHash, rawSha256: null, blockKeys: keys, joins });
}
