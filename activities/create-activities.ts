import { createApproveActivities } from './approve/approve.activities.ts';
import type { RenderDeps } from './approve/render-files.ts';
import { createCampaignActivities, type StartApplication } from './campaign/campaign.activities.ts';
import { createDiscoverActivities, type DiscoverDeps } from './discover/discover.activities.ts';
import { createWriterActivities } from './draft/writer.activities.ts';
import { createFollowUpActivities } from './follow-up/follow-up.activities.ts';
import { createMailActivities, type MailDeps } from './follow-up/mail.activities.ts';
import { createInspectActivities, type InspectDeps } from './inspect/inspect.activities.ts';
import { createRecordActivities } from './record/record.activities.ts';
import { createScoreActivities } from './score/score.activities.ts';
import { createClaimActivities, type ClaimDeps } from './submit/claim.activities.ts';
import type { SubmitDeps } from './submit/submit-deps.ts';
import { createSubmitActivities } from './submit/submit.activities.ts';
import type { Ceilings } from '#domain/models/ceilings.ts';
import type { Llm } from '#adapters/llm/llm.port.ts';

export interface ActivityDeps extends ClaimDeps, DiscoverDeps, InspectDeps, MailDeps, RenderDeps, SubmitDeps {
  readonly llm: Llm;
  readonly modelCeilings: Ceilings;
  readonly secondOpinion: boolean;
  readonly modelScores: number;
  readonly startApplication: StartApplication;
}

/** Every activity, by the queue whose worker runs it. `decide` is called as a local activity, by the workers of `core`. */
export function createActivities(deps: ActivityDeps) {
  return {
    core: {
      ...createRecordActivities(deps), ...createClaimActivities(deps), ...createFollowUpActivities(deps),
      ...createCampaignActivities(deps), ...createScoreActivities(deps),
    },
    discover: createDiscoverActivities(deps),
    llm: createWriterActivities(deps),
    browser: { ...createInspectActivities(deps), ...createApproveActivities(deps), ...createSubmitActivities(deps) },
    mail: createMailActivities(deps),
  };
}
export type Activities = ReturnType<typeof createActivities>;
