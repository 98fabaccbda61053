import { proxyActivities, proxyLocalActivities, type ActivityOptions } from '@temporalio/workflow';
import type {
  ApproveActivities, CampaignActivities, ClaimActivities, DiscoverActivities, FollowUpActivities, InspectActivities, MailActivities,
  ProofActivities, RecordActivities, ScoreActivities, SubmitActivities, WriterActivities,
} from '#activities/shapes.ts';
import { queues } from './messages.ts';

/**
 * A worker that was silent for so long is gone, and its activity is tried again elsewhere. Heartbeats are sent every 5 s for
 * every activity: by the worker (`workers/heartbeat.ts`), or by the reading of a board, whose heartbeats carry its place.
 */
const heartbeatTimeout = '20s';

type Decides = Pick<RecordActivities, 'decide'>;

/**
 * The activities of one application, one proxy for each queue and for each way to go on after a failure. There is no
 * limit on retries or on the whole time where none is given: an outage of days must not lose an application.
 * @param fairnessKey id of the campaign, or of the candidate where it was taken by hand: a queue is shared fairly between
 * them. The server takes at most 64 bytes.
 */
export function stepsOf(fairnessKey: string) {
  // A large campaign must not starve a small one.
  const fair = { priority: { fairnessKey } } satisfies ActivityOptions;
  return {
    // Short, idempotent and in the signing path: a local activity costs 11 ms where an ordinary one costs 44 (measured).
    // It is the only one, one runs at a time, and it is over before its workflow task sends a heartbeat at 8 s: the answer
    // of one that ends in a later task is replayed before that task's events, and such a history may not replay (decision 3).
    signing: proxyLocalActivities<Decides>({ startToCloseTimeout: '3s', retry: { maximumAttempts: 1 } }),
    // What the local one did not manage: the record is slow or away.
    signingSlowly: proxyActivities<Decides>({ ...fair, taskQueue: queues.core, startToCloseTimeout: '10s', scheduleToCloseTimeout: '5 minutes', retry: { maximumInterval: '2s' } }),
    // The database may be away for a while: keep trying.
    core: proxyActivities<Omit<RecordActivities, 'decide'> & ClaimActivities & FollowUpActivities & ProofActivities>({
      ...fair, taskQueue: queues.core, startToCloseTimeout: '30s', retry: { maximumInterval: '20s' },
    }),
    writer: proxyActivities<WriterActivities>({ ...fair, taskQueue: queues.llm, startToCloseTimeout: '3 minutes', heartbeatTimeout, retry: { maximumInterval: '1 minute' } }),
    // Reading the form; rendering and putting together what is to be signed.
    prepare: proxyActivities<InspectActivities & ApproveActivities>({ ...fair, taskQueue: queues.browser, startToCloseTimeout: '2 minutes', heartbeatTimeout, retry: { maximumInterval: '30s' } }),
    // What cannot be repeated gets one attempt. After any failure, a timeout included, the workflow reads the row.
    submit: proxyActivities<SubmitActivities>({ ...fair, taskQueue: queues.browser, startToCloseTimeout: '5 minutes', heartbeatTimeout, retry: { maximumAttempts: 1 } }),
    mail: proxyActivities<MailActivities>({ ...fair, taskQueue: queues.mail, startToCloseTimeout: '2 minutes', heartbeatTimeout, retry: { maximumAttempts: 1 } }),
  };
}

/** The activities of a campaign. */
export function campaignStepsOf(campaignId: string) {
  const fair = { priority: { fairnessKey: campaignId } } satisfies ActivityOptions;
  return {
    core: proxyActivities<CampaignActivities & ScoreActivities>({ ...fair, taskQueue: queues.core, startToCloseTimeout: '5 minutes', heartbeatTimeout, retry: { maximumInterval: '20s' } }),
    // A board that does not answer must not hold up the others for ever: its row says so, and the next run asks again.
    discover: proxyActivities<Pick<DiscoverActivities, 'readBoard'>>({
      ...fair, taskQueue: queues.discover, startToCloseTimeout: '15 minutes', heartbeatTimeout, retry: { maximumInterval: '1 minute', maximumAttempts: 5 },
    }),
  };
}

/** The activities of reading the boards of a pace, which is done for everybody: no campaign's share counts. */
export function boardSteps() {
  return {
    discover: proxyActivities<Pick<DiscoverActivities, 'dueBoards' | 'campaignsOfBoards'>>({ taskQueue: queues.discover, startToCloseTimeout: '30s', retry: { maximumInterval: '20s' } }),
    // A board of thousands of postings with a page each takes long. One that does not answer is read at its next turn.
    read: proxyActivities<Pick<DiscoverActivities, 'readStoredBoard'>>({ taskQueue: queues.discover, startToCloseTimeout: '3 hours', heartbeatTimeout, retry: { maximumInterval: '1 minute', maximumAttempts: 3 } }),
    // The boards' next turn waits for this one to end.
    core: proxyActivities<ScoreActivities>({ taskQueue: queues.core, startToCloseTimeout: '5 minutes', scheduleToCloseTimeout: '30 minutes', heartbeatTimeout, retry: { maximumInterval: '20s' } }),
  };
}
