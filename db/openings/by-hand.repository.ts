import { canonicalText } from '#domain/bundle/canonical.ts';
import { blockKeys } from '#domain/dedupe/block.ts';
import { pickOpening } from '#domain/dedupe/pick.ts';
import { sketchOf } from '#domain/dedupe/sketch.ts';
import type { Match } from '#domain/match/match.ts';
import { scoreMatch } from '#domain/match/score.ts';
import { identityOf } from '#domain/posting/identity.ts';
import type { Posting } from '#domain/posting/posting.ts';
import { trustedPosting } from '#domain/untrusted/trusted.ts';
import type { PersonTx } from '../access/database.ts';
import { textArray } from '../access/text-array.ts';
import { readCandidate } from '../candidates/candidate.repository.ts';
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

export interface Brought {
  readonly posting: Posting;
  readonly contentHash: string;
}

/**
 * Keeps what a person brought and scores it against their record, outside any campaign; answers the openings' ids in
 * order. `today` (YYYY-MM-DD) is part of the score: years of experience grow.
 */
export async function keepBrought(tx: PersonTx, candidateId: string, brought: readonly Brought[], at: { readonly today: string; readonly hash: (text: string) => string }): Promise<string[]> {
  const candidate = await readCandidate(tx, candidateId);
  const facts = at.hash(canonicalText([at.today, JSON.stringify(candidate.facts), JSON.stringify(candidate.preferences)]));
  const openingIds: string[] = [];
  for (const { posting, contentHash } of brought) {
    const openingId = await bringPosting(tx, candidateId, candidate.kind === 'practice', posting, contentHash);
    await keepMatch(tx, candidateId, openingId, scoreMatch(candidate, trustedPosting(posting), `${at.today}T00:00:00.000Z`), { posting: contentHash, facts });
    openingIds.push(openingId);
  }
  return openingIds;
}

async function keepMatch(tx: PersonTx, candidateId: string, openingId: string, match: Match, hashes: { readonly posting: string; readonly facts: string }): Promise<void> {
  await tx.em.execute(
    `insert into match (candidate_id, opening_id, user_id, score, content, posting_hash, facts_hash) values (?, ?, ?, ?, ?::jsonb, ?, ?)
     on conflict (candidate_id, opening_id) do update set score = excluded.score, content = excluded.content, posting_hash = excluded.posting_hash, facts_hash = excluded.facts_hash, scored_at = now()`,
    [candidateId, openingId, tx.userId, match.score, JSON.stringify(match), hashes.posting, hashes.facts],
  );
}

/** The one open opening of exactly this employer and title that the candidate sees; null for none or several. */
export async function openingNamed(tx: PersonTx, candidateId: string, practice: boolean, named: { readonly employer: string; readonly title: string }): Promise<string | null> {
  const rows = await tx.em.execute<{ opening_id: string }[]>(
    `select c.opening_id from opening_card c where c.practice = ? and not c.gone and folded(c.employer || ' ' || c.title) = folded(?)
       and (not c.by_hand or exists (select 1 from opening_by_hand h where h.candidate_id = ? and h.opening_id = c.opening_id)) limit 2`,
    [practice, `${named.employer} ${named.title}`, candidateId],
  );
  return rows.length === 1 ? (rows[0]?.opening_id ?? null) : null;
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
