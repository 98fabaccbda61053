import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import type { PersonTx } from '#db/access/database.ts';
import type { CampaignRow } from '#db/campaigns/campaign.entities.ts';
import { bestOpenings, countCampaign, passedOver } from '#db/campaigns/campaign.queries.ts';
import { addCampaignBoards, boardIdsOf, campaignsOf, countTaken, findCampaign, makeCampaign, runsOf, setCampaignState } from '#db/campaigns/campaign.repository.ts';
import { changePlan, type ChangedPlan } from '#db/campaigns/plan.repository.ts';
import { findCandidate } from '#db/candidates/candidate.repository.ts';
import { appendEvents } from '#db/events/event.repository.ts';
import type { BoardRow } from '#db/openings/opening.entities.ts';
import { findBoards } from '#db/openings/opening.repository.ts';
import { workflowIds } from '#workflows/messages.ts';
import { boardView } from '../boards/boards.routes.ts';
import { candidateRow } from '../candidates/find-candidate.ts';
import type { ApiDeps } from '../deps.ts';
import { planView } from './plan.schemas.ts';
import { notFound } from '../http/errors.ts';
import { iso } from '../shared/instants.ts';
import { mutable } from '../shared/mutable.ts';
import { campaignEnded, mixedBoards } from './campaigns.errors.ts';
import type { campaignSchema, campaignSummarySchema, newCampaignSchema } from './campaigns.schemas.ts';

type NewCampaign = z.output<typeof newCampaignSchema>;

/** Makes a campaign over boards that are known, once for each id. Its workflow is started by `startCampaign`. */
export async function createCampaign(tx: PersonTx, campaignId: string, wanted: NewCampaign): Promise<void> {
  await candidateRow(tx, wanted.candidateId);
  // A repeat of a change that failed after it: Temporal was away.
  if ((await findCampaign(tx, campaignId)) !== null) return;
  const boards = await findBoards(tx, wanted.boards);
  if (boards.length !== new Set(wanted.boards).size) throw notFound('board');
  await makeCampaign(tx, { id: campaignId, ...wanted });
  await appendEvents(tx, wanted.candidateId, [{ applicationId: null, campaignId, run: null, step: 'campaign_made', data: { boards: boards.length } }]);
}

/** Refuses boards of the other kind: a practice candidate never meets a real employer, nor the other way round. */
export async function checkBoards(deps: ApiDeps, userId: string, wanted: Pick<NewCampaign, 'candidateId' | 'boards'>): Promise<void> {
  const { candidate, boards } = await deps.database.asPerson(userId, async (tx) => ({
    candidate: await findCandidate(tx, wanted.candidateId),
    boards: await findBoards(tx, wanted.boards),
  }));
  const practice = (board: BoardRow) => board.origin !== null && board.origin === deps.practice?.origin;
  if (candidate !== null && boards.some((board) => practice(board) !== (candidate.kind === 'practice'))) throw mixedBoards();
}

/** Starts or re-attaches the campaign's workflow. */
export async function startCampaign(deps: ApiDeps, userId: string, campaignId: string): Promise<void> {
  const { candidateId } = await deps.database.asPerson(userId, (tx) => campaignOf(tx, campaignId));
  deps.notifier.changed(candidateId);
  await deps.workflows.campaign({ campaignId, userId, waits: deps.waits, nextTake: 1, discovered: false }, candidateId);
}

/** A campaign of the person. Throws 404. */
export async function campaignOf(tx: PersonTx, campaignId: string): Promise<CampaignRow> {
  const row = await findCampaign(tx, campaignId);
  if (row === null) throw notFound('campaign');
  return row;
}

/** A candidate's campaigns, the newest first. */
export async function listCampaigns(deps: ApiDeps, userId: string, candidateId: string): Promise<z.input<typeof campaignSummarySchema>[]> {
  return deps.database.asPerson(userId, async (tx) => {
    const rows = await campaignsOf(tx, candidateId);
    return Promise.all(rows.map((row) => summaryOf(tx, row)));
  });
}

/** A campaign's page: its counts, its boards with how far they were read, what it passed over, and the best it found. */
export async function campaignView(deps: ApiDeps, userId: string, campaignId: string): Promise<z.input<typeof campaignSchema>> {
  return deps.database.asPerson(userId, async (tx) => {
    const row = await campaignOf(tx, campaignId);
    const boards = await findBoards(tx, await boardIdsOf(tx, campaignId));
    const runs = new Map((await runsOf(tx, campaignId)).map((run) => [run.boardId, run]));
    const best = await bestOpenings(tx, campaignId, 10);
    return {
      ...(await summaryOf(tx, row)),
      plan: row.plan === null ? null : planView(row.plan),
      counts: await countCampaign(tx, campaignId),
      boards: boards.map((board) => {
        const run = runs.get(board.id);
        return { ...boardView(board, deps.practice?.origin ?? null), state: run?.state ?? 'waiting', read: run?.read ?? 0, fresh: run?.fresh ?? 0, said: run?.said ?? null, saidTold: mutable(run?.saidTold ?? null), readEveryMinutes: board.readEvery, lastReadAt: iso(board.lastReadAt) };
      }),
      passedOver: await passedOver(tx, campaignId),
      best: best.map((opening) => ({ ...opening, score: Math.round(opening.score) })),
      workflowUrl: deps.temporalUi === null ? null : `${deps.temporalUi.url}/namespaces/${deps.temporalUi.namespace}/workflows/${encodeURIComponent(workflowIds.campaign(campaignId))}`,
    };
  });
}

/** Has a campaign read more boards, beginning with their next turn. Boards it has already are left as they are. */
export async function addBoards(deps: ApiDeps, userId: string, campaignId: string, boards: readonly string[]): Promise<void> {
  const { candidateId } = await deps.database.asPerson(userId, (tx) => campaignOf(tx, campaignId));
  await checkBoards(deps, userId, { candidateId, boards: [...boards] });
  await deps.database.asPerson(userId, async (tx) => {
    if ((await campaignOf(tx, campaignId)).state === 'ended') throw campaignEnded();
    if ((await findBoards(tx, boards)).length !== new Set(boards).size) throw notFound('board');
    await addCampaignBoards(tx, campaignId, boards);
    await appendEvents(tx, candidateId, [{ applicationId: null, campaignId, run: null, step: 'campaign_boards_added', data: { boards: boards.length } }]);
  });
  deps.notifier.changed(candidateId);
  if (deps.boards !== null) for (const board of boards) await deps.boards.readNow(board);
  await deps.workflows.tellCampaign(campaignId, randomUUID());
}

async function summaryOf(tx: PersonTx, row: CampaignRow): Promise<z.input<typeof campaignSummarySchema>> {
  const { id, candidateId, name, brief, state, threshold, maxApplications, createdAt } = row;
  return { id, candidateId, name, brief, state, threshold, maxApplications, createdAt: createdAt.toISOString(), taken: await countTaken(tx, id) };
}

/** Pauses, resumes or ends; what was taken goes on by itself. */
export async function changeCampaignState(deps: ApiDeps, userId: string, campaignId: string, state: CampaignRow['state']): Promise<void> {
  const { candidateId } = await deps.database.asPerson(userId, async (tx) => {
    const row = await campaignOf(tx, campaignId);
    if (row.state === 'ended') throw campaignEnded();
    await setCampaignState(tx, campaignId, state, state === 'ended' ? deps.clock.now() : null);
    await appendEvents(tx, row.candidateId, [{ applicationId: null, campaignId, run: null, step: `campaign_${state}`, data: {} }]);
    return row;
  });
  deps.notifier.changed(candidateId);
  await deps.workflows.tellCampaign(campaignId, randomUUID());
}

/** Changes the plan of a campaign that has not ended, and has its workflow look: nothing more is taken under the old one. */
export async function setPlan(deps: ApiDeps, userId: string, campaignId: string, changed: ChangedPlan): Promise<void> {
  const { candidateId } = await deps.database.asPerson(userId, async (tx) => {
    const row = await campaignOf(tx, campaignId);
    if (row.state === 'ended') throw campaignEnded();
    await changePlan(tx, campaignId, changed);
    await appendEvents(tx, row.candidateId, [{ applicationId: null, campaignId, run: null, step: 'campaign_planned', data: {} }]);
    return row;
  });
  deps.notifier.changed(candidateId);
  await deps.workflows.tellCampaign(campaignId, randomUUID());
}
