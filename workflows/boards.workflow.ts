import { ActivityFailure, condition, continueAsNew, isCancellation, proxyActivities, setCurrentDetails } from '@temporalio/workflow';
import type { CampaignRef, DiscoverActivities, ScoreActivities, TellActivities } from '#activities/shapes.ts';
import { isFull } from './full.ts';
import { queues } from './messages.ts';
import { tellCampaign } from './tell-campaign.ts';

/** Boards read at once by one run; each source's own pace holds besides. */
const boardsAtOnce = 8;
/** Boards asked for at once; a history holds a page of ids at most, never the whole list. */
const pageSize = 100;

const { dueBoards, campaignsOfBoards } = proxyActivities<DiscoverActivities & TellActivities>({ taskQueue: queues.discover, startToCloseTimeout: '30s', retry: { maximumInterval: '20s' } });
// A board of thousands of postings with a page each takes long. One that does not answer is read at its next turn.
const { readStoredBoard } = proxyActivities<DiscoverActivities>({ taskQueue: queues.discover, startToCloseTimeout: '3 hours', heartbeatTimeout: '20s', retry: { maximumInterval: '1 minute', maximumAttempts: 3 } });
const { scoreOpenings } = proxyActivities<ScoreActivities>({ taskQueue: queues.core, startToCloseTimeout: '5 minutes', heartbeatTimeout: '1 minute', retry: { maximumInterval: '20s' } });

export interface BoardsTotals {
  readonly boards: number;
  readonly failed: number;
  readonly read: number;
  readonly fresh: number;
  readonly closed: number;
}

export interface BoardsInput {
  /** All boards that are read every so many minutes, after the one of the id; or just these, whatever their pace. */
  readonly of: { readonly readEvery: number; readonly after: string | null } | { readonly boards: readonly string[] };
  readonly totals: BoardsTotals;
  /** Length of the history at which the run continues as new; null leaves it to the server. */
  readonly mostEvents: number | null;
}

/**
 * Reads the boards of one Schedule in a sliding window over their ids. What was read is in the record, so a run that
 * continues as new carries only the cursor and the totals. It waits for the boards in flight first: none is lost between
 * two runs.
 */
export async function readBoardsWorkflow(input: BoardsInput): Promise<BoardsTotals> {
  const totals = { ...input.totals };
  const queue = 'boards' in input.of ? [...input.of.boards] : [];
  let after = 'boards' in input.of ? null : input.of.after;
  let more = !('boards' in input.of);
  const news = new Set<string>();
  let inFlight = 0;
  let ended = 0;

  const read = async (boardId: string) => {
    inFlight += 1;
    try {
      const reading = await readStoredBoard(boardId);
      totals.read += reading.read;
      totals.fresh += reading.fresh;
      totals.closed += reading.closed;
      if (reading.fresh > 0) news.add(boardId);
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
  while (!isFull(input.mostEvents ?? undefined)) {
    if (queue.length === 0 && more && 'readEvery' in input.of) {
      const page = await dueBoards({ readEvery: input.of.readEvery, after, limit: pageSize });
      more = page.length === pageSize;
      queue.push(...page);
    }
    const next = queue.shift();
    if (next === undefined) break;
    after = next;
    running.push(read(next));
    setCurrentDetails(`${totals.boards} boards read, ${totals.fresh} new postings`);
    const seen = ended;
    if (inFlight >= boardsAtOnce) await condition(() => ended !== seen);
  }
  await Promise.all(running);
  if (news.size > 0) await announce(await campaignsOfBoards([...news]));
  if (queue.length === 0 && !more) return totals;
  const of = 'boards' in input.of ? { boards: queue } : { readEvery: input.of.readEvery, after };
  return continueAsNew<typeof readBoardsWorkflow>({ ...input, of, totals });
}

/** Running campaigns over boards with new postings score these, and look whether there is something to take. */
async function announce(campaigns: readonly CampaignRef[]): Promise<void> {
  for (const ref of campaigns) {
    await scoreOpenings(ref);
    await tellCampaign(ref.campaignId);
  }
}
