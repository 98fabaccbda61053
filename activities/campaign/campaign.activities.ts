import { Context } from '@temporalio/activity';
import { positionOf, readApplication } from '#db/applications/application.repository.ts';
import { boardIdsOf, findCampaign } from '#db/campaigns/campaign.repository.ts';
import { takeNext } from '#db/campaigns/take.repository.ts';
import { waitsToBeJudged } from '#db/campaigns/plan.repository.ts';
import type { Position } from '#domain/application/position.ts';
import type { StepDeps } from '../step.ts';
import { scoreCampaign } from '../score/score-campaign.ts';
import type { CampaignActivities } from '../shapes.ts';

/** Starts an application's workflow, or finds it running; given by the composition root, which knows the waits of today. */
export type StartApplication = (start: { readonly position: Position; readonly candidateId: string; readonly campaignId: string | null }) => Promise<void>;

/** What a campaign does: it reads its row, takes openings, and starts their workflows. One that was erased has ended. */
export function createCampaignActivities(deps: StepDeps & { readonly startApplication: StartApplication }): CampaignActivities {
  return {
    readCampaign: (ref) =>
      deps.database.asPerson(ref.userId, async (tx) => ({ state: (await findCampaign(tx, ref.campaignId))?.state ?? 'ended', boards: (await boardIdsOf(tx, ref.campaignId)).length })),

    boardsToRead: (ref, after) =>
      deps.database.asPerson(ref.userId, async (tx) => {
        const campaign = await findCampaign(tx, ref.campaignId);
        return campaign?.state === 'running' ? (await boardIdsOf(tx, ref.campaignId)).filter((id) => after === null || id > after) : [];
      }),

    async takeNext(ref, take) {
      // The plan has changed: nothing is taken before everything is judged by it.
      if (await deps.database.asPerson(ref.userId, (tx) => waitsToBeJudged(tx, ref.campaignId))) await scoreCampaign(deps, ref, Context.current().cancellationSignal);
      const taken = await deps.database.asPerson(ref.userId, async (tx) => {
        const campaign = await findCampaign(tx, ref.campaignId);
        return campaign === null ? ({ kind: 'nothing_eligible' } as const) : takeNext(tx, campaign, take);
      });
      if (taken.kind !== 'taken') return { kind: taken.kind };
      deps.notifier.changed(taken.application.candidateId);
      return { kind: 'taken', applicationId: taken.application.id };
    },

    // The waits that the campaign began with may be older than the settings.
    async startApplication(ref, _waits, campaignId) {
      const row = await deps.database.asPerson(ref.userId, (tx) => readApplication(tx, ref.applicationId));
      await deps.startApplication({ position: positionOf(row), candidateId: row.candidateId, campaignId });
    },
  };
}
