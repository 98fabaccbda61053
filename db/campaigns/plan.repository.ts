import type { CampaignPlan } from '#domain/campaign/plan.ts';
import type { Posting } from '#domain/posting/posting.ts';
import type { PersonTx } from '../access/database.ts';
import { textArray } from '../access/text-array.ts';
import { placed } from '../openings/placed.ts';
import { CampaignRow } from './campaign.entities.ts';

/** What a campaign makes of an opening whose plan has changed, until it is judged anew. */
const staleReason = 'waits to be judged by the changed plan';

export interface ChangedPlan {
  readonly plan: CampaignPlan | null;
  readonly threshold: number;
  readonly maxApplications: number;
}

/** Writes a campaign's plan. Nothing is taken under the old one: every opening not taken yet waits to be judged anew. */
export async function changePlan(tx: PersonTx, campaignId: string, { plan, threshold, maxApplications }: ChangedPlan): Promise<void> {
  await tx.em.nativeUpdate(CampaignRow, { id: campaignId }, { plan, threshold, maxApplications });
  await tx.em.execute(`update campaign_opening set judged = null, state = 'skipped', reason = ? where campaign_id = ? and state <> 'taken'`, [staleReason, campaignId]);
}

/** Whether openings of a campaign wait to be judged by a plan that changed; what is no longer listed waits for nothing. */
export async function waitsToBeJudged(tx: PersonTx, campaignId: string): Promise<boolean> {
  const rows = await tx.em.execute<unknown[]>(
    `select 1 from campaign_opening o join posting p on p.opening_id = o.opening_id and p.closed_at is null join campaign_board b on b.board_id = p.board_id and b.campaign_id = o.campaign_id
     where o.campaign_id = ? and o.judged is null and o.state = 'skipped' and o.reason = ? limit 1`,
    [campaignId, staleReason],
  );
  return rows.length > 0;
}

/** What boards hold, before a campaign reads them. */
export interface OnBoards {
  readonly openings: number;
  /** Boards that have never been read to their end. */
  readonly unread: number;
  /** New postings a day in the last two weeks, without a board's first day, on which everything is new; null where none was read for longer. */
  readonly newADay: number | null;
}

/** Counts open openings of boards, and how many come in a day. */
export async function countOnBoards(tx: PersonTx, boardIds: readonly string[]): Promise<OnBoards> {
  const ids = textArray(boardIds);
  const [row] = await tx.em.execute<{ openings: string; unread: string; new_a_day: number | null }[]>(
    `with begun as (select p.board_id, greatest(min(p.first_seen_at) + interval '1 day', now() - interval '14 days') as since from posting p where p.board_id = any(?::uuid[]) group by 1),
          counted as (select b.board_id, extract(epoch from now() - b.since)::float8 / 86400 as days, (select count(*) from posting p where p.board_id = b.board_id and p.first_seen_at > b.since) as fresh
                      from begun b where b.since < now() - interval '12 hours')
     select (select count(distinct opening_id) from posting where board_id = any(?::uuid[]) and closed_at is null) as openings,
            (select count(*) from board where id = any(?::uuid[]) and last_success_at is null) as unread,
            (select sum(fresh / days)::float8 from counted) as new_a_day`,
    [ids, ids, ids],
  );
  return { openings: Number(row?.openings ?? 0), unread: Number(row?.unread ?? 0), newADay: row?.new_a_day ?? null };
}

export interface OpeningOnBoard {
  readonly openingId: string;
  readonly posting: Posting;
}

/** Open openings of boards that the candidate has no application for, the newest first, each by its first posting with the places of all; at most `limit`. */
export async function openingsOnBoards(tx: PersonTx, candidateId: string, boardIds: readonly string[], limit: number): Promise<OpeningOnBoard[]> {
  const rows = await tx.em.execute<{ opening_id: string; content: Posting }[]>(
    `select found.opening_id, ${placed('found.content', 'found.opening_id')} as content from (
       select distinct on (p.opening_id) p.opening_id, p.content, p.first_seen_at from posting p where p.board_id = any(?::uuid[]) and p.closed_at is null
         and not exists (select 1 from taken_openings(?) t where t.opening_id = p.opening_id)
       order by p.opening_id, p.first_seen_at, p.id) found
     order by found.first_seen_at desc, found.opening_id limit ?`,
    [textArray(boardIds), candidateId, limit],
  );
  return rows.map((row) => ({ openingId: row.opening_id, posting: row.content }));
}
