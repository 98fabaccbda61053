import type { Judgement } from '#domain/campaign/judge.ts';
import type { CampaignPlan } from '#domain/campaign/plan.ts';
import type { Posting } from '#domain/posting/posting.ts';
import type { PersonTx } from '../access/database.ts';
import { ApplicationRow } from '../applications/application.entities.ts';
import { countInWindow } from '../applications/application.repository.ts';
import { lockCandidate } from '../candidates/candidate.repository.ts';
import { appendEvents } from '../events/event.repository.ts';
import { currentOpening } from '../openings/identity.ts';
import { CampaignBoardRow, CampaignOpeningRow, CampaignRow, CampaignRunRow } from './campaign.entities.ts';

/** The campaign as it stands in this transaction; throws where the person has none of that id. */
export async function readCampaign(tx: PersonTx, campaignId: string): Promise<CampaignRow> {
  return tx.em.findOneOrFail(CampaignRow, { id: campaignId }, { refresh: true });
}

/** The same, or null where the person has none of that id. */
export async function findCampaign(tx: PersonTx, campaignId: string): Promise<CampaignRow | null> {
  return tx.em.findOne(CampaignRow, { id: campaignId });
}

/** A candidate's campaigns, the newest first. */
export async function campaignsOf(tx: PersonTx, candidateId: string): Promise<CampaignRow[]> {
  return tx.em.find(CampaignRow, { candidateId }, { orderBy: { createdAt: 'desc' } });
}

/** Those of them that take openings now. */
export async function runningCampaigns(tx: PersonTx, candidateId: string): Promise<CampaignRow[]> {
  return tx.em.find(CampaignRow, { candidateId, state: 'running' });
}

/** @param endedAt null unless the campaign ends */
export async function setCampaignState(tx: PersonTx, campaignId: string, state: CampaignRow['state'], endedAt: Date | null): Promise<void> {
  await tx.em.nativeUpdate(CampaignRow, { id: campaignId }, { state, endedAt });
}

/** Ids of a campaign's boards, in their order. */
export async function boardIdsOf(tx: PersonTx, campaignId: string): Promise<string[]> {
  const rows = await tx.em.find(CampaignBoardRow, { campaignId }, { orderBy: { boardId: 'asc' } });
  return rows.map((row) => row.boardId);
}

/** How far the campaign's run is with each of its boards. */
export async function runsOf(tx: PersonTx, campaignId: string): Promise<CampaignRunRow[]> {
  return tx.em.find(CampaignRunRow, { campaignId });
}

/** How many openings a campaign has taken. */
export async function countTaken(tx: PersonTx, campaignId: string): Promise<number> {
  return tx.em.count(CampaignOpeningRow, { campaignId, state: 'taken' });
}

/** Writes how far the run is with a board; for the live fan-out. */
export async function noteRun(tx: PersonTx, campaignId: string, boardId: string, note: Partial<Pick<CampaignRunRow, 'state' | 'read' | 'fresh' | 'said' | 'startedAt' | 'endedAt'>>): Promise<void> {
  await tx.em.upsert(CampaignRunRow, { campaignId, boardId, userId: tx.userId, state: 'waiting', ...note }, { onConflictMergeFields: Object.keys(note) as (keyof typeof note)[] });
}

/** An opening on the campaign's boards that has no score for this record yet, with its first posting. */
export interface Unscored {
  readonly openingId: string;
  readonly contentHash: string;
  readonly posting: Posting;
}

/** What scores and judgements rest on: the record, and the campaign's plan with its threshold. */
export interface ScoredBy {
  readonly facts: string;
  readonly plan: string;
}

/** Openings of the campaign's boards without a score over this record, or not judged by this plan; at most `limit`. */
export async function unscoredOpenings(tx: PersonTx, campaign: CampaignRow, by: ScoredBy, limit: number): Promise<Unscored[]> {
  const rows = await tx.em.execute<{ opening_id: string; content_hash: string; content: Posting }[]>(
    `select distinct on (p.opening_id) p.opening_id, p.content_hash, p.content
     from campaign_board b join posting p on p.board_id = b.board_id and p.closed_at is null
     left join match m on m.candidate_id = ? and m.opening_id = p.opening_id
     left join campaign_opening o on o.campaign_id = b.campaign_id and o.opening_id = p.opening_id
     where b.campaign_id = ? and (m.score is null or m.facts_hash <> ? or o.judged is distinct from ?)
     order by p.opening_id, p.first_seen_at, p.id limit ?`,
    [campaign.candidateId, campaign.id, by.facts, by.plan, limit],
  );
  return rows.map((row) => ({ openingId: row.opening_id, contentHash: row.content_hash, posting: row.content }));
}

export interface Scored extends Omit<Unscored, 'posting'> {
  readonly judgement: Judgement;
}

/** Writes the person's scores and what the campaign makes of them. What was taken stays taken. */
export async function keepScores(tx: PersonTx, campaign: CampaignRow, by: ScoredBy, scored: readonly Scored[]): Promise<void> {
  const rows = JSON.stringify(scored.map(({ openingId, contentHash, judgement: { match, score, skipped } }) => ({
    opening_id: openingId, score: match.score, content: match, posting_hash: contentHash, planned: score, state: skipped === null ? 'eligible' : 'skipped', reason: skipped,
  })));
  await tx.em.execute(
    `insert into match (candidate_id, opening_id, user_id, score, content, posting_hash, facts_hash)
     select ?, s.opening_id, ?, s.score, s.content, s.posting_hash, ? from jsonb_to_recordset(?::jsonb) as s(opening_id uuid, score double precision, content jsonb, posting_hash text)
     on conflict (candidate_id, opening_id) do update set score = excluded.score, content = excluded.content, posting_hash = excluded.posting_hash, facts_hash = excluded.facts_hash, scored_at = now()`,
    [campaign.candidateId, tx.userId, by.facts, rows],
  );
  await tx.em.execute(
    `insert into campaign_opening (campaign_id, opening_id, user_id, score, state, reason, judged)
     select ?, s.opening_id, ?, s.planned, s.state, s.reason, ? from jsonb_to_recordset(?::jsonb) as s(opening_id uuid, planned double precision, state text, reason text)
     on conflict (campaign_id, opening_id) do update set judged = excluded.judged,
       score = case when campaign_opening.state = 'taken' then campaign_opening.score else excluded.score end,
       reason = case when campaign_opening.state = 'taken' then campaign_opening.reason else excluded.reason end,
       state = case when campaign_opening.state = 'taken' then 'taken' else excluded.state end`,
    [campaign.id, tx.userId, by.plan, rows],
  );
}

export type Take =
  | { readonly kind: 'taken'; readonly application: ApplicationRow }
  | { readonly kind: 'window_full' | 'day_full' | 'nothing_eligible' | 'limit_reached' };

/**
 * Takes the best eligible opening into the person's window, which all campaigns of the candidate share: it counts
 * everything from preparing to a decision. The same number of take answers the same application.
 */
export async function takeNext(tx: PersonTx, campaign: CampaignRow, take: number): Promise<Take> {
  // The lock first: of two who ask under one number the second finds what the first took.
  const candidate = await lockCandidate(tx, campaign.candidateId);
  const before = await tx.em.findOne(CampaignOpeningRow, { campaignId: campaign.id, take });
  if (before?.applicationId != null) return { kind: 'taken', application: await tx.em.findOneOrFail(ApplicationRow, { id: before.applicationId }) };
  if (take > campaign.maxApplications) {
    await endCampaign(tx, campaign);
    return { kind: 'limit_reached' };
  }
  if ((await countInWindow(tx, candidate.id)) >= candidate.windowSize) return { kind: 'window_full' };
  if (await dayIsFull(tx, campaign)) return { kind: 'day_full' };

  for (;;) {
    const best = await tx.em.findOne(CampaignOpeningRow, { campaignId: campaign.id, state: 'eligible' }, { orderBy: { score: 'desc', openingId: 'asc' }, refresh: true });
    if (best === null) return { kind: 'nothing_eligible' };
    const { openingId } = best;
    const application = await openApplication(tx, campaign.candidateId, openingId, campaign.id);
    if (application === null) {
      await tx.em.nativeUpdate(CampaignOpeningRow, { campaignId: campaign.id, openingId }, { state: 'skipped', reason: 'there is an application for it already' });
      continue;
    }
    await tx.em.nativeUpdate(CampaignOpeningRow, { campaignId: campaign.id, openingId }, { state: 'taken', applicationId: application.id, take, takenAt: new Date() });
    await appendEvents(tx, campaign.candidateId, [
      { applicationId: application.id, campaignId: campaign.id, run: application.run, step: '0:taken', data: { step: 'taken', to: 'preparing', score: best.score } },
    ]);
    return { kind: 'taken', application };
  }
}

/** Whether the plan's own limit is reached in these 24 hours, by the database's clock. */
async function dayIsFull(tx: PersonTx, { id, plan }: CampaignRow): Promise<boolean> {
  if (plan === null || plan.daily === null) return false;
  const [row] = await tx.em.execute<{ count: string }[]>(`select count(*) from campaign_opening where campaign_id = ? and taken_at > now() - interval '24 hours'`, [id]);
  return Number(row?.count ?? 0) >= plan.daily;
}

/** A campaign looks at its boards again after so many hours. Each board is asked at its own pace all the same. */
export const readAgainHours = 6;

/** Where a campaign's workflow goes on: the number of its next take, and whether its boards were read lately. */
export async function progressOf(tx: PersonTx, campaign: CampaignRow): Promise<{ readonly nextTake: number; readonly discovered: boolean }> {
  const [row] = await tx.em.execute<{ next_take: number; discovered: boolean }[]>(
    `select (select coalesce(max(take), 0) + 1 from campaign_opening where campaign_id = c.id) as next_take,
            exists (select 1 from campaign_run r where r.campaign_id = c.id and r.ended_at > now() - make_interval(hours => ?)) as discovered
     from campaign c where c.id = ?`,
    [readAgainHours, campaign.id],
  );
  return { nextTake: row?.next_take ?? 1, discovered: row?.discovered ?? false };
}

/** A campaign that took all it may has ended: nobody starts or reads for it again. */
async function endCampaign(tx: PersonTx, campaign: CampaignRow): Promise<void> {
  const ended = await tx.em.nativeUpdate(CampaignRow, { id: campaign.id, state: { $ne: 'ended' } }, { state: 'ended', endedAt: new Date() });
  if (ended === 1) await appendEvents(tx, campaign.candidateId, [{ applicationId: null, campaignId: campaign.id, run: null, step: 'campaign_ended', data: { why: 'limit_reached' } }]);
}

/**
 * Opens an application for a candidate and an opening; null where there is one already, also under an opening that was
 * joined into this one or split from it: the unique key decides, and in the end the claim by the vacancy's identities.
 */
export async function openApplication(tx: PersonTx, candidateId: string, openingId: string, campaignId: string | null): Promise<ApplicationRow | null> {
  const current = await currentOpening(tx, openingId);
  const [row] = await tx.em.execute<{ id: string }[]>(
    `insert into application (user_id, candidate_id, opening_id, posting_id, campaign_id, stage, source)
     select ?, ?, ?, p.id, ?, 'preparing', p.content ->> 'source' from posting p where p.opening_id = ? and p.closed_at is null
       and not exists (select 1 from taken_openings(?) t where t.opening_id = p.opening_id) order by p.first_seen_at, p.id limit 1
     on conflict (candidate_id, opening_id) do nothing returning id`,
    [tx.userId, candidateId, current, campaignId, current, candidateId],
  );
  return row === undefined ? null : tx.em.findOneOrFail(ApplicationRow, { id: row.id });
}

export interface NewCampaign {
  readonly candidateId: string;
  readonly name: string;
  readonly brief: string;
  readonly plan: CampaignPlan | null;
  /** Ids of boards. */
  readonly boards: readonly string[];
  readonly threshold: number;
  readonly maxApplications: number;
}

/** Makes a running campaign over boards. Answers its id. */
export async function makeCampaign(tx: PersonTx, made: NewCampaign): Promise<string> {
  const [row] = await tx.em.execute<{ id: string }[]>(
    `insert into campaign (user_id, candidate_id, name, brief, plan, threshold, max_applications, state) values (?, ?, ?, ?, ?::jsonb, ?, ?, 'running') returning id`,
    [tx.userId, made.candidateId, made.name, made.brief, made.plan === null ? null : JSON.stringify(made.plan), made.threshold, made.maxApplications],
  );
  if (row === undefined) throw new Error('the campaign was not made');
  await tx.em.insertMany(CampaignBoardRow, [...new Set(made.boards)].map((boardId) => ({ campaignId: row.id, boardId, userId: tx.userId })));
  return row.id;
}

/** Adds boards to a campaign; those it has stay. */
export async function addCampaignBoards(tx: PersonTx, campaignId: string, boardIds: readonly string[]): Promise<void> {
  await tx.em.upsertMany(CampaignBoardRow, boardIds.map((boardId) => ({ campaignId, boardId, userId: tx.userId })), { onConflictAction: 'ignore' });
}
