import { Context } from '@temporalio/activity';
import type { ScoreActivities } from '../shapes.ts';
import { readBest, type ReadBestDeps } from './read-best.ts';
import { scoreCampaign } from './score-campaign.ts';

export function createScoreActivities(deps: ReadBestDeps): ScoreActivities {
  return {
    async scoreOpenings(ref) {
      const context = Context.current();
      const scored = await scoreCampaign(deps, ref, (done) => context.heartbeat(done));
      await readBest(deps, ref, context.cancellationSignal);
      return scored;
    },
  };
}
