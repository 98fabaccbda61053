import { proxyActivities, proxyLocalActivities, type ActivityOptions } from '@temporalio/workflow';
import type {
  ApproveActivities, CampaignActivities, ClaimActivities, DiscoverActivities, FollowUpActivities, InspectActivities, MailActivities,
  ProofActivities, RecordActivities, ScoreActivities, SubmitActivities, WriterActivities,
} from '#activities/shapes.ts';
import { queues } from './messages.ts';

/** A worker that has not been heard of for so long is gone, and its step begins again elsewhere; every step beats (workers/beat.ts). */
const gone = '20s';

/** The steps of one application, one proxy per class of what happens next after a failure. */
export function stepsOf(fairnessKey: string) {
  // A large campaign must not starve a small one.
  const fair = { priority: { fairnessKey: fairnessKey.slice(0, 64) } } satisfies ActivityOptions;
  return {
    // Short, idempotent, in the signing path: a local activity costs 11 ms where an ordinary one costs 44 (measured). It is
    // the only one, and there is one at a time: what ends in a later task than it began in replays before that task's events.
    signing: proxyLocalActivities<Pick<RecordActivities, 'decide'>>({ startToCloseTimeout: '10s', scheduleToCloseTimeout: '5 minutes', retry: { maximumInterval: '2s' } }),
    // The database or a model is away for a while: keep trying, no application is lost to an outage.
    core: proxyActivities<Omit<RecordActivities, 'decide'> & ClaimActivities & FollowUpActivities & ProofActivities>({
      ...fair, taskQueue: queues.core, startToCloseTimeout: '30s', retry: { maximumInterval: '20s' },
    }),
    writer: proxyActivities<WriterActivities>({ ...fair, taskQueue: queues.llm, startToCloseTimeout: '3 minutes', heartbeatTimeout: gone, retry: { maximumInterval: '1 minute' } }),
    // Reads the form; renders and puts together what is to be signed.
    prepare: proxyActivities<InspectActivities & ApproveActivities>({ ...fair, taskQueue: queues.browser, startToCloseTimeout: '2 minutes', heartbeatTimeout: gone, retry: { maximumInterval: '30s' } }),
    // The irreversible ones: one attempt. After any failure the workflow reads the row.
    submit: proxyActivities<SubmitActivities>({ ...fair, taskQueue: queues.browser, startToCloseTimeout: '5 minutes', heartbeatTimeout: gone, retry: { maximumAttempts: 1 } }),
    mail: proxyActivities<MailActivities>({ ...fair, taskQueue: queues.mail, startToCloseTimeout: '2 minutes', heartbeatTimeout: gone, retry: { maximumAttempts: 1 } }),
  };
}

/** The steps of a campaign. */
export function campaignStepsOf(campaignId: string) {
  const fair = { priority: { fairnessKey: campaignId } } satisfies ActivityOptions;
  return {
    core: proxyActivities<CampaignActivities & ScoreActivities>({ ...fair, taskQueue: queues.core, startToCloseTimeout: '5 minutes', heartbeatTimeout: '1 minute', retry: { maximumInterval: '20s' } }),
    // A board that will not answer must not hold the others for ever; the run says so and the next one asks again.
    discover: proxyActivities<DiscoverActivities>({
      ...fair, taskQueue: queues.discover, startToCloseTimeout: '15 minutes', heartbeatTimeout: '1 minute', retry: { maximumInterval: '1 minute', maximumAttempts: 5 },
    }),
  };
}
