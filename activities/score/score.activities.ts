import { Context } from '@temporalio/activity';
import { findCampaign } from '#db/campaigns/campaign.repository.ts';
import type { ScoreActivities } from '../shapes.ts';
import { readBest, type ReadBestDeps } from './read-best.ts';
import { scoreCampaign } from './score-campaign.ts';

/** Scores by the rules; then a model, where one is configured, reads the best of them. */
export function createScoreActivities(deps: ReadBestDeps): ScoreActivities {
  return {
    async scoreOpenings(ref) {
      // Boards are read for everybody: a campaign that was erased meanwhile must not hold up the others.
      if ((await deps.database.asPerson(ref.userId, (tx) => findCampaign(tx, ref.campaignId))) === null) return { scored: 0, eligible: 0 };
      const { cancellationSignal } = Context.current();
      const scored = await scoreCampaign(deps, ref, cancellationSignal);
      await readBest(deps, ref, cancellationSignal);
      return scored;
    },
  };
}
