import { WorkflowExecutionAlreadyStartedError } from '@temporalio/common';
import {
  allHandlersFinished, ChildWorkflowFailure, condition, continueAsNew, executeChild, isCancellation, log, ParentClosePolicy, setCurrentDetails, setHandler,
} from '@temporalio/workflow';
import { campaignStepsOf } from './activities.ts';
import { discoveryWorkflow } from './discovery.workflow.ts';
import { isFull } from './full.ts';
import * as messages from './messages.ts';

/** The window is looked at this often even when nobody says that a place is free. */
const lookAgain = '5 minutes';

/**
 * One campaign: reads its boards once at its start, and keeps the person's window filled with the best openings not yet
 * taken. A Schedule reads the boards later on (decision 24). The record says what was taken; the workflow only carries
 * the number of the next take, under which a repeated `takeNext` finds the same opening. Completes when the campaign has
 * ended or its limit is reached.
 */
export async function campaignWorkflow(input: messages.CampaignInput): Promise<void> {
  const { campaignId, userId, waits } = input;
  const ref = { campaignId, userId };
  const steps = campaignStepsOf(campaignId);
  let changes = 0;
  let { nextTake, discovered } = input;
  let reading = false;
  setHandler(messages.windowChanged, (_message) => void (changes += 1));

  /** The first reading, as a child that outlives this run. Openings are taken meanwhile, so that the first bundle waits within seconds. */
  const discover = async () => {
    reading = true;
    discovered = true;
    try {
      const workflowId = messages.workflowIds.discovery(campaignId);
      const args: [messages.DiscoveryInput] = [{ ...ref, ...(input.historyLimit === undefined ? {} : { historyLimit: input.historyLimit }) }];
      await executeChild(discoveryWorkflow, { workflowId, args, parentClosePolicy: ParentClosePolicy.ABANDON, staticSummary: 'First reading of its boards' });
    } catch (error) {
      readingStopped(error);
    } finally {
      reading = false;
      changes += 1;
    }
  };

  /** Fills the window; answers why it stopped. */
  const fill = async () => {
    for (;;) {
      const taken = await steps.core.takeNext(ref, nextTake);
      if (taken.kind !== 'taken') return taken.kind;
      nextTake += 1;
      await steps.core.startApplication({ applicationId: taken.applicationId, userId }, waits, campaignId);
    }
  };

  let first: Promise<void> | null = null;
  for (;;) {
    const seen = changes;
    const campaign = await steps.core.readCampaign(ref);
    if (campaign.state === 'ended') return;
    if (campaign.state === 'running') {
      if (!discovered) first = discover();
      const stopped = await fill();
      setCurrentDetails(`${reading ? `reading ${campaign.boards} boards; ` : ''}${stopped.replaceAll('_', ' ')}; ${nextTake - 1} taken`);
      if (stopped === 'limit_reached') return;
    }
    if (!reading && isFull(input.historyLimit)) {
      await first;
      await condition(allHandlersFinished);
      await continueAsNew<typeof campaignWorkflow>({ ...input, nextTake, discovered });
    }
    await condition(() => changes !== seen, lookAgain, { summary: 'a free place in the window' });
  }
}

/**
 * The reading failed or was cancelled, or one is running already: the Schedule will read again. Nobody waits for this
 * error, and Temporal fails the task of one that nobody waits for; a cancelled campaign ends by what its story waits for.
 */
function readingStopped(error: unknown): void {
  if (!isCancellation(error) && !(error instanceof ChildWorkflowFailure) && !(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
  log.warn('the boards could not all be read in this run');
}
