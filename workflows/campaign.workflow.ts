import { ActivityFailure, condition, continueAsNew, isCancellation, log, setCurrentDetails, setHandler, workflowInfo } from '@temporalio/workflow';
import { campaignStepsOf } from './activities.ts';
import * as messages from './messages.ts';

/** How many boards are read at once; each source's own pace holds besides. */
const boardsAtOnce = 4;
/** The window is looked at again this often even when nobody says that a place is free. */
const lookAgain = '5 minutes';

/**
 * One campaign: discovers, scores, and keeps the person's window filled with the best openings not yet taken. The
 * record says what was taken; the workflow only carries the number of the next take.
 */
export async function campaignWorkflow(input: messages.CampaignInput): Promise<void> {
  const { campaignId, userId, waits } = input;
  const ref = { campaignId, userId };
  const steps = campaignStepsOf(campaignId);
  let changes = 0;
  let { nextTake, discoveredAt } = input;
  setHandler(messages.windowChanged, (_message) => void (changes += 1));

  const discover = async (boardIds: readonly string[]) => {
    const waiting = [...boardIds];
    const readers = Array.from({ length: Math.min(boardsAtOnce, waiting.length) }, async () => {
      for (let board = waiting.shift(); board !== undefined; board = waiting.shift()) {
        await steps.discover.readBoard(ref, board).catch(boardStopped);
        await steps.core.scoreOpenings(ref);
      }
    });
    await Promise.all(readers);
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

  const fillUntil = async (done: () => boolean) => {
    while (!done()) {
      await fill();
      await condition(done, '2s');
    }
  };

  for (;;) {
    const seen = changes;
    const campaign = await steps.core.readCampaign(ref);
    if (campaign.state === 'ended') return;
    if (campaign.state === 'running') {
      if (discoveredAt === null || Date.now() - Date.parse(discoveredAt) >= input.discoverEvery) {
        setCurrentDetails(`reading ${campaign.boardIds.length} boards`);
        const reading = { done: false };
        const read = discover(campaign.boardIds).finally(() => (reading.done = true));
        // Applications start while boards are still being read: the first bundle waits within seconds.
        await Promise.all([read, fillUntil(() => reading.done)]);
        discoveredAt = new Date(Date.now()).toISOString();
      }
      const stopped = await fill();
      setCurrentDetails(`${stopped.replaceAll('_', ' ')}; ${nextTake - 1} taken`);
      if (stopped === 'limit_reached') return;
    }
    if (workflowInfo().continueAsNewSuggested) await continueAsNew<typeof campaignWorkflow>({ ...input, nextTake, discoveredAt });
    await condition(() => changes !== seen, lookAgain, { summary: 'a free place in the window' });
  }
}

/** A board that cannot be read is said on its own row; the others go on. */
function boardStopped(error: unknown): void {
  if (isCancellation(error) || !(error instanceof ActivityFailure)) throw error;
  log.warn('a board could not be read in this run');
}
