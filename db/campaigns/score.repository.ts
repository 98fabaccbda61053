import type { Judgement } from '#domain/campaign/judge.ts';
import type { Posting } from '#domain/posting/posting.ts';
import type { PersonTx } from '../access/database.ts';
import { placed } from '../openings/placed.ts';
import type { CampaignRow } from './campaign.entities.ts';

/** An opening on the campaign's boards that has no score for this record yet, with its first posting and the places of all. */
export interface Unscored {
  readonly openingId: string;
  readonly contentHash: string;
  /** Another one whenever what the opening says changes. */
  readonly version: string;
  readonly posting: Posting;
}

/** What scores and judgements rest on, as hashes. */
export interface ScoredBy {
  readonly facts: string;
  /** The record, and the campaign's plan with its threshold. */
  readonly basis: string;
}

/** Openings of the campaign's boards that it did not judge on this basis, or that say something else since; at most `limit`. */
export async function unscoredOpenings(tx: PersonTx, campaign: CampaignRow, by: ScoredBy, limit: number): Promise<Unscored[]> {
  const rows = await tx.em.execute<{ opening_id: string; content_hash: string; version: string; content: Posting }[]>(
    `select u.opening_id, u.content_hash, u.version, ${placed('u.content', 'u.opening_id')} as content from (
     select distinct on (p.opening_id) p.opening_id, p.content_hash, c.version::text as version, p.content
     from campaign_board b join posting p on p.board_id = b.board_id and p.closed_at is null
     join opening_card c on c.opening_id = p.opening_id
     left join match m on m.candidate_id = ? and m.opening_id = p.opening_id
     left join campaign_opening o on o.campaign_id = b.campaign_id and o.opening_id = p.opening_id
     where b.campaign_id = ? and (m.score is null or o.judged is distinct from ${judged('?', 'c.version')})
     order by p.opening_id, p.first_seen_at, p.id limit ?) u`,
    [campaign.candidateId, campaign.id, by.basis, limit],
  );
  return rows.map((row) => ({ openingId: row.opening_id, contentHash: row.content_hash, version: row.version, posting: row.content }));
}

/** What an opening was judged by, as SQL: the basis, and its version then. */
function judged(basis: string, version: string): string {
  return `${basis}::text || ' ' || ${version}`;
}

export interface Scored extends Omit<Unscored, 'posting'> {
  readonly judgement: Judgement;
}

/** Writes the person's scores and what the campaign makes of them. What was taken stays taken. */
export async function keepScores(tx: PersonTx, campaign: CampaignRow, by: ScoredBy, scored: readonly Scored[]): Promise<void> {
  const rows = JSON.stringify(scored.map(({ openingId, contentHash, version, judgement: { match, score, skipped } }) => ({
    opening_id: openingId, score: match.score, content: match, posting_hash: contentHash, version, planned: score, state: skipped === null ? 'eligible' : 'skipped', reason: skipped,
  })));
  await tx.em.execute(
    `insert into match (candidate_id, opening_id, user_id, score, content, posting_hash, facts_hash)
     select ?, s.opening_id, ?, s.score, s.content, s.posting_hash, ? from jsonb_to_recordset(?::jsonb) as s(opening_id uuid, score double precision, content jsonb, posting_hash text)
     on conflict (candidate_id, opening_id) do update set score = excluded.score, content = excluded.content, posting_hash = excluded.posting_hash, facts_hash = excluded.facts_hash, scored_at = now()`,
    [campaign.candidateId, tx.userId, by.facts, rows],
  );
  await tx.em.execute(
    `insert into campaign_opening (campaign_id, opening_id, user_id, score, state, reason, judged)
     select ?, s.opening_id, ?, s.planned, s.state, s.reason, ${judged('?', 's.version')} from jsonb_to_recordset(?::jsonb) as s(opening_id uuid, version text, planned double precision, state text, reason text)
     on conflict (campaign_id, opening_id) do update set judged = excluded.judged,
       score = case when campaign_opening.state = 'taken' then campaign_opening.score else excluded.score end,
       reason = case when campaign_opening.state = 'taken' then campaign_opening.reason else excluded.reason end,
       state = case when campaign_opening.state = 'taken' then 'taken' else excluded.state end`,
    [campaign.id, tx.userId, by.basis, rows],
  );
}
