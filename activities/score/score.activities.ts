import { Context } from '@temporalio/activity';
import type { ScoreActivities } from '../shapes.ts';
import { readBest, type ReadBestDeps } from './read-best.ts';
import { scoreCampaign } from './score-campaign.ts';

/** Scores by the rules; then a model, where one is configured, reads the best of them. */
export function createScoreActivities(deps: ReadBestDeps): ScoreActivities {
  return {
    async scoreOpenings(ref) {
      const scored = await scoreCampaign(deps, ref);
      await readBest(deps, ref, Context.current().cancellationSignal);
      return scored;
    },
  };
}
