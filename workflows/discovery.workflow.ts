import { ActivityFailure, getExternalWorkflowHandle, isCancellation, log, setCurrentDetails, uuid4 } from '@temporalio/workflow';
import type { CampaignRef } from '#activities/shapes.ts';
import { campaignStepsOf } from './activities.ts';
import { windowChanged, workflowIds } from './messages.ts';

/** How many boards are read at once; each source's own pace holds besides. */
const boardsAtOnce = 4;

/**
 * One reading of a campaign's boards: each board page by page within its source's limits, its postings merged and
 * scored, and the campaign told that there may be something to take. Runs at the campaign's start and then by its
 * Schedule. Answers how many boards were read to their end.
 */
export async function discoveryWorkflow(ref: CampaignRef): Promise<number> {
  const steps = campaignStepsOf(ref.campaignId);
  const { state, boardIds } = await steps.core.readCampaign(ref);
  if (state !== 'running') return 0;
  const waiting = [...boardIds];
  let read = 0;
  const readers = Array.from({ length: Math.min(boardsAtOnce, waiting.length) }, async () => {
    for (let board = waiting.shift(); board !== undefined; board = waiting.shift()) {
      if (await steps.discover.readBoard(ref, board).then(() => true, boardStopped)) read += 1;
      const { eligible } = await steps.core.scoreOpenings(ref);
      if (eligible > 0) await tellCampaign(ref.campaignId);
      setCurrentDetails(`${read} of ${boardIds.length} boards read`);
    }
  });
  await Promise.all(readers);
  return read;
}

/** A board that cannot be read is said on its own row; the others go on. */
function boardStopped(error: unknown): false {
  if (isCancellation(error) || !(error instanceof ActivityFailure)) throw error;
  log.warn('a board could not be read in this run');
  return false;
}

/** A campaign that has ended has nothing to be told. */
async function tellCampaign(campaignId: string): Promise<void> {
  try {
    await getExternalWorkflowHandle(workflowIds.campaign(campaignId)).signal(windowChanged, { messageId: uuid4() });
  } catch (error) {
    if (isCancellation(error)) throw error;
    log.info('the campaign was not running');
  }
}
