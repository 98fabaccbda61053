import { ActivityFailure, continueAsNew, isCancellation, log, setCurrentDetails } from '@temporalio/workflow';
import { campaignStepsOf } from './activities.ts';
import { isFull } from './full.ts';
import type { DiscoveryInput } from './messages.ts';
import { tellCampaign } from './tell-campaign.ts';

/** How many boards are read at once; each source's own pace holds besides. */
const boardsAtOnce = 4;

/**
 * Reads all boards of a campaign once: each board page by page within its source's limits. Its postings are merged and
 * scored, and the campaign is told that there may be something to take. Runs at the campaign's start, and later by its
 * Schedule. A run whose history is full continues as new when the boards in flight have been read. Answers how many
 * boards were read to their end.
 */
export async function discoveryWorkflow(input: DiscoveryInput): Promise<number> {
  const ref = { campaignId: input.campaignId, userId: input.userId };
  const steps = campaignStepsOf(ref.campaignId);
  let { board: last, read } = input.before ?? { board: null, read: 0 };
  const waiting = [...(await steps.core.boardsToRead(ref, last))];
  const readers = Array.from({ length: Math.min(boardsAtOnce, waiting.length) }, async () => {
    while (!isFull(input.historyLimit)) {
      const board = waiting.shift();
      if (board === undefined) return;
      last = board;
      if (await steps.discover.readBoard(ref, board).then(() => true, boardStopped)) read += 1;
      const { eligible } = await steps.core.scoreOpenings(ref);
      if (eligible > 0) await tellCampaign(ref.campaignId);
      setCurrentDetails(`${read} boards read, ${waiting.length} waiting`);
    }
  });
  await Promise.all(readers);
  if (waiting.length === 0) return read;
  return continueAsNew<typeof discoveryWorkflow>({ ...input, before: { board: last, read } });
}

/** A board that cannot be read says so on its own row; the others go on. */
function boardStopped(error: unknown): false {
  if (isCancellation(error) || !(error instanceof ActivityFailure)) throw error;
  log.warn('a board could not be read in this run');
  return false;
}
