import { Context } from '@temporalio/activity';
import type { Desk } from '../desk.ts';
import type { ScoreActivities } from '../shapes.ts';
import { scoreCampaign } from './score-campaign.ts';

export function createScoreActivities(deps: Desk): ScoreActivities {
  return {
    scoreOpenings: (ref) => scoreCampaign(deps, ref, (done) => Context.current().heartbeat(done)),
  };
}
