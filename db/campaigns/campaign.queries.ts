import type { PersonTx } from '../access/database.ts';

export interface CampaignCounts {
  readonly postings: number;
  readonly fresh: number;
  readonly openings: number;
  readonly merged: number;
  readonly eligible: number;
  readonly preparing: number;
  readonly waiting: number;
}

/** What a campaign's page counts, in one round trip. */
export async function countCampaign(tx: PersonTx, campaignId: string): Promise<CampaignCounts> {
  const [row] = await tx.em.execute<Record<keyof CampaignCounts, string>[]>(
    `select
       (select coalesce(sum(read), 0) from campaign_run where campaign_id = ?) as postings,
       (select coalesce(sum(fresh), 0) from campaign_run where campaign_id = ?) as fresh,
       (select count(*) from campaign_opening where campaign_id = ?) as openings,
       (select count(*) - count(distinct p.opening_id) from campaign_board b join posting p on p.board_id = b.board_id and p.closed_at is null where b.campaign_id = ?) as merged,
       (select count(*) from campaign_opening where campaign_id = ? and state = 'eligible') as eligible,
       (select count(*) from application where campaign_id = ? and stage = 'preparing') as preparing,
       (select count(*) from application where campaign_id = ? and stage in ('awaiting_approval', 'needs_you')) as waiting`,
    Array.from({ length: 7 }, () => campaignId),
  );
  if (row === undefined) throw new Error('the counts did not answer');
  return {
    postings: Number(row.postings), fresh: Number(row.fresh), openings: Number(row.openings), merged: Number(row.merged), eligible: Number(row.eligible),
    preparing: Number(row.preparing), waiting: Number(row.waiting),
  };
}

/** Why the campaign passed openings over, most frequent first, with the median of their scores. */
export async function passedOver(tx: PersonTx, campaignId: string): Promise<{ reason: string; count: number; median: number }[]> {
  const rows = await tx.em.execute<{ reason: string; count: string; median: number }[]>(
    `select coalesce(reason, 'no reason was kept') as reason, count(*) as count, round(percentile_cont(0.5) within group (order by score))::int as median from campaign_opening where campaign_id = ? and state = 'skipped' group by 1 order by 2 desc, 1`,
    [campaignId],
  );
  return rows.map(({ reason, count, median }) => ({ reason, count: Number(count), median }));
}

export interface BestOpening {
  readonly openingId: string;
  readonly title: string;
  readonly employer: string;
  readonly score: number;
  readonly state: 'eligible' | 'skipped' | 'taken';
  readonly applicationId: string | null;
}

/** The best openings of a campaign that it has taken or may take. */
export async function bestOpenings(tx: PersonTx, campaignId: string, limit: number): Promise<BestOpening[]> {
  const rows = await tx.em.execute<{ opening_id: string; title: string; employer: string; score: number; state: BestOpening['state']; application_id: string | null }[]>(
    `select o.opening_id, v.title, v.employer, o.score, o.state, o.application_id from campaign_opening o join opening v on v.id = o.opening_id
     where o.campaign_id = ? and o.state <> 'skipped' order by o.score desc, o.opening_id limit ?`,
    [campaignId, limit],
  );
  return rows.map((row) => ({ openingId: row.opening_id, title: row.title, employer: row.employer, score: row.score, state: row.state, applicationId: row.application_id }));
}
