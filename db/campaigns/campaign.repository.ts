import type { CampaignPlan } from '#domain/campaign/plan.ts';
import type { PersonTx } from '../access/database.ts';
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
export async function noteRun(tx: PersonTx, campaignId: string, boardId: string, note: Partial<Pick<CampaignRunRow, 'state' | 'read' | 'fresh' | 'said' | 'saidTold' | 'startedAt' | 'endedAt'>>): Promise<void> {
  await tx.em.upsert(CampaignRunRow, { campaignId, boardId, userId: tx.userId, state: 'waiting', ...note }, { onConflictMergeFields: Object.keys(note) as (keyof typeof note)[] });
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

export interface NewCampaign {
  /** Given where a repeat must find what it made; else the database's own. */
  readonly id?: string;
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
    `insert into campaign (id, user_id, candidate_id, name, brief, plan, threshold, max_applications, state) values (coalesce(?::uuid, uuidv7()), ?, ?, ?, ?, ?::jsonb, ?, ?, 'running') returning id`,
    [made.id ?? null, tx.userId, made.candidateId, made.name, made.brief, made.plan === null ? null : JSON.stringify(made.plan), made.threshold, made.maxApplications],
  );
  if (row === undefined) throw new Error('the campaign was not made');
  await tx.em.insertMany(CampaignBoardRow, [...new Set(made.boards)].map((boardId) => ({ campaignId: row.id, boardId, userId: tx.userId })));
  return row.id;
}

/** Adds boards to a campaign; those it has stay. */
export async function addCampaignBoards(tx: PersonTx, campaignId: string, boardIds: readonly string[]): Promise<void> {
  await tx.em.upsertMany(CampaignBoardRow, boardIds.map((boardId) => ({ campaignId, boardId, userId: tx.userId })), { onConflictAction: 'ignore' });
}
