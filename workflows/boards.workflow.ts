import { ActivityFailure, condition, continueAsNew, isCancellation, log, patched, setCurrentDetails } from '@temporalio/workflow';
import type { CampaignRef } from '#activities/shapes.ts';
import { boardSteps } from './activities.ts';
import { isFull } from './full.ts';
import type { BoardsInput, BoardsTotals } from './messages.ts';
import { tellCampaign } from './tell-campaign.ts';

/** Boards read at once by one run; each source's own pace holds besides. */
const boardsAtOnce = 8;
/** Boards asked for at once; a history holds a page of ids at most, never the whole list. */
const pageSize = 100;
const nothingYet: BoardsTotals = { boards: 0, failed: 0, read: 0, fresh: 0, closed: 0 };

const steps = boardSteps();

/**
 * Reads the boards of one Schedule in a sliding window over their ids. What was read is in the record, so a run that
 * continues as new carries only the cursor and the totals. It waits for the boards in flight first: none is lost between
 * two runs.
 */
export async function readBoardsWorkflow(input: BoardsInput): Promise<BoardsTotals> {
  const totals = { ...(input.totals ?? nothingYet) };
  const queue = 'boards' in input.of ? [...input.of.boards] : [];
  let after = 'boards' in input.of ? null : input.of.after;
  let more = !('boards' in input.of);
  const news = new Set<string>();
  let inFlight = 0;
  let ended = 0;

  const read = async (boardId: string) => {
    inFlight += 1;
    try {
      const reading = await steps.read.readStoredBoard(boardId);
      totals.read += reading.read;
      totals.fresh += reading.fresh;
      totals.closed += reading.closed;
      if (reading.fresh > 0 || ((reading.changed ?? 0) > 0 && patched('scores-what-changed'))) news.add(boardId);
    } catch (error) {
      // A board that cannot be read says so on its own row; the others go on.
      if (isCancellation(error) || !(error instanceof ActivityFailure)) throw error;
      totals.failed += 1;
    } finally {
      totals.boards += 1;
      inFlight -= 1;
      ended += 1;
    }
  };

  const running: Promise<void>[] = [];
  while (!isFull(input.historyLimit)) {
    if (queue.length === 0 && more && 'readEvery' in input.of) {
      const page = await steps.discover.dueBoards({ readEvery: input.of.readEvery, after, limit: pageSize });
      more = page.length === pageSize;
      queue.push(...page);
    }
    const next = queue.shift();
    if (next === undefined) break;
    after = next;
    const reading = read(next);
    // What it fails with is met at the end; until then nobody waits for it, and Temporal would fail the task.
    reading.catch(() => undefined);
    running.push(reading);
    setCurrentDetails(`${totals.boards} boards read, ${totals.fresh} new postings`);
    const seen = ended;
    if (inFlight >= boardsAtOnce) await condition(() => ended !== seen);
  }
  await Promise.all(running);
  if (news.size > 0) await announce(await steps.discover.campaignsOfBoards([...news]));
  if (queue.length === 0 && !more) return totals;
  const of = 'boards' in input.of ? { boards: queue } : { readEvery: input.of.readEvery, after };
  return continueAsNew<typeof readBoardsWorkflow>({ ...input, of, totals });
}

/** Running campaigns over boards with new or changed postings score these, and look whether there is something to take. */
async function announce(campaigns: readonly CampaignRef[]): Promise<void> {
  for (const ref of campaigns) {
    if (await steps.core.scoreOpenings(ref).then(() => true, notScored)) await tellCampaign(ref.campaignId);
  }
}

/** Boards are read for everybody: a campaign that cannot be scored holds up no other, and its own Schedule tries again. */
function notScored(error: unknown): false {
  if (isCancellation(error) || !(error instanceof ActivityFailure)) throw error;
  log.warn('a campaign could not be scored in this run');
  return false;
}
