import { setTimeout as sleep } from 'node:timers/promises';
import { Context, log, type Info } from '@temporalio/activity';
import { ApplicationFailure } from '@temporalio/common';
import { uuidOf } from '#adapters/hash/uuid-of.ts';
import { createParsePool, type ParsePool } from '#adapters/sources/reading/parse-pool.ts';
import { sourceOf } from '#adapters/sources/registry.ts';
import { SourceError, type SourceKeys } from '#adapters/sources/source.port.ts';
import { WebError, type WebClient } from '#adapters/web/web.port.ts';
import { boardSentences, type BoardSaid } from '#domain/discovery/board-said.ts';
import type { BoardRow } from '#db/openings/opening.entities.ts';
import { noteRun, readCampaign } from '#db/campaigns/campaign.repository.ts';
import { appendEvents } from '#db/events/event.repository.ts';
import { dueBoards } from '#db/openings/due.repository.ts';
import { campaignsOfBoards } from '#db/openings/telling.repository.ts';
import { keepRawAnswer, readBoard } from '#db/openings/opening.repository.ts';
import { beginReading, failReading, holdBoard, releaseBoard } from '#db/openings/reading.repository.ts';
import type { StepDeps } from '../step.ts';
import type { CampaignRef, DiscoverActivities } from '../shapes.ts';
import { saidBy } from './board-said.ts';
import { askOwnPages } from './ask-own-pages.ts';
import { followApplyLinks } from './follow-links.ts';
import { readPages, type ReadDeps, type ReadProgress } from './read-board.ts';

/** A host that asks for a longer wait is given up in this run; the board is read when its next turn comes. */
const longestWaitMs = 5 * 60_000;
/** Of an answer that cannot be read and is larger than this, only the hash is kept. */
const keptBytesAtMost = 5 * 1024 * 1024;
/** Well below the heartbeat timeout in `workflows/`. */
const beatEveryMs = 5_000;

export interface DiscoverDeps extends StepDeps {
  readonly web: WebClient;
  /** scheme://host:port of the practice employers, or null where none run. */
  readonly practiceOrigin: string | null;
  readonly sourceKeys?: SourceKeys;
  readonly parser?: ParsePool;
}

/** Reads boards. A board that cannot be read says why on its own row; the others are not affected. */
export function createDiscoverActivities(given: DiscoverDeps): DiscoverActivities {
  const deps = { ...given, parser: given.parser ?? createParsePool() };
  return {
    dueBoards: (wanted) => deps.database.asSystem('discover', (tx) => dueBoards(tx, wanted)),
    campaignsOfBoards: (boardIds) => deps.database.asSystem('tell', (tx) => campaignsOfBoards(tx, boardIds)),

    async readStoredBoard(boardId) {
      const readingId = readingIdOf(Context.current().info);
      const board = await deps.database.asSystem('discover', (tx) => beginReading(tx, boardId, readingId));
      // Somebody else reads it just now.
      if ('busyUntil' in board) return { read: 0, fresh: 0, changed: 0, closed: 0, state: 'busy' };
      const { read, fresh, changed, closed, unchanged } = await reading(deps, board, readingId, () => Promise.resolve());
      const after = await thenLinks(deps, board, readingId);
      return { read, fresh, changed: changed + closed + after.led + after.closed, closed: closed + after.closed, state: unchanged ? 'unchanged' : 'read' };
    },

    async readBoard(ref, boardId) {
      const readingId = readingIdOf(Context.current().info);
      await say(deps, ref, boardId, { state: 'reading', said: null, saidTold: null, startedAt: deps.clock.now(), endedAt: null });
      try {
        const board = await whenFree(deps, boardId, readingId);
        const { read, fresh, said } = 'stored' in board
          ? { read: board.stored.lastCount ?? 0, fresh: 0, said: knownSince(board.stored, deps.clock.now()) }
          : await reading(deps, board, readingId, (soFar) => say(deps, ref, boardId, { state: 'reading', ...soFar })).then((end) => ({ ...end, said: end.unchanged ? unchanged : null }));
        await say(deps, ref, boardId, { state: 'done', read, fresh, said: said?.says ?? null, saidTold: said?.told ?? null, endedAt: deps.clock.now() });
        return { read, fresh };
      } catch (error) {
        const { says, told } = saidBy(error, await deps.database.asSystem('discover', (tx) => readBoard(tx, boardId)));
        await say(deps, ref, boardId, { state: 'stopped', said: says, saidTold: told, endedAt: deps.clock.now() });
        throw error;
      }
    },
  };
}

/** The board, held for this reading; or as it is stored, if discovery read it within its pace without an error. Waits while another reading holds it. */
async function whenFree(deps: DiscoverDeps & ReadDeps, boardId: string, readingId: string): Promise<BoardRow | { readonly stored: BoardRow }> {
  const { cancellationSignal, heartbeat } = Context.current();
  for (;;) {
    const board = await deps.database.asSystem('discover', (tx) => readBoard(tx, boardId));
    if (isFresh(board, deps)) return { stored: board };
    const begun = await deps.database.asSystem('discover', (tx) => beginReading(tx, boardId, readingId));
    if (!('busyUntil' in begun)) return begun;
    heartbeat();
    await sleep(500, undefined, { signal: cancellationSignal });
  }
}

/** Boards of this program's own employers cost nothing and are always read. */
function isFresh(board: BoardRow, deps: DiscoverDeps): boolean {
  if (board.lastSuccessAt === null || board.lastError !== null || (board.origin !== null && board.origin === deps.practiceOrigin)) return false;
  return deps.clock.now().getTime() - board.lastSuccessAt.getTime() < board.readEvery * 60_000;
}

const unchanged: BoardSaid = { says: boardSentences.unchanged(), told: { why: 'unchanged', of: [] } };

function knownSince({ lastSuccessAt }: BoardRow, now: Date): BoardSaid {
  const at = (lastSuccessAt ?? now).toISOString();
  return { says: boardSentences.known_since(at), told: { why: 'known_since', of: [at] } };
}

/** Reads a board that is held, with the page in its heartbeats, and notes on its row how that ended. */
async function reading(deps: DiscoverDeps & ReadDeps, board: BoardRow, readingId: string, onPage: (soFar: { readonly read: number; readonly fresh: number }) => Promise<void>): ReturnType<typeof readPages> {
  const { heartbeat, cancellationSignal, info } = Context.current();
  const details: unknown = info.heartbeatDetails;
  let page = isCursor(details) && details.readingId === readingId ? details.page : null;
  const beat = () => heartbeat({ readingId, page });
  // Waiting for a host's turn, or merging a large answer, may take longer than the heartbeat timeout or the board's lease.
  const beating = setInterval(beat, beatEveryMs);
  // A lease that cannot be renewed runs out, and another reading may take the board; `stillMine` sees that.
  const hold = () => deps.database.asSystem('discover', (tx) => holdBoard(tx, board.id, readingId));
  const holding = setInterval(() => void hold().catch((error: unknown) => log.warn('a board could not be held any longer', { boardId: board.id, error })), 60_000);
  const progress: ReadProgress = {
    signal: cancellationSignal, from: page,
    async onPage({ next, soFar }) {
      page = next;
      beat();
      await onPage({ read: soFar.read, fresh: soFar.fresh });
    },
  };
  try {
    return await readPages(deps, board, readingId, progress);
  } catch (error) {
    await noteFailure(deps, board, readingId, error);
    throw failureOf(error);
  } finally {
    clearInterval(beating);
    clearInterval(holding);
  }
}

/** What is asked beside the list of a board that was read. What was read stands, whatever becomes of it: the others wait for the next reading. */
async function thenLinks(deps: DiscoverDeps & ReadDeps, board: BoardRow, readingId: string): Promise<{ readonly led: number; readonly closed: number }> {
  const { heartbeat, cancellationSignal } = Context.current();
  const beating = setInterval(() => heartbeat({ readingId, page: null }), beatEveryMs);
  const orNone = async (asking: Promise<number>): Promise<number> => {
    try {
      return await asking;
    } catch (error) {
      // A worker that stops ends them early.
      if (!cancellationSignal.aborted) log.warn('links or pages of a board could not be asked; the next reading goes on with them', { boardId: board.id, error });
      return 0;
    }
  };
  try {
    const led = await orNone(followApplyLinks(deps, board, cancellationSignal));
    return { led, closed: await orNone(askOwnPages(deps, board, cancellationSignal)) };
  } finally {
    clearInterval(beating);
  }
}

async function noteFailure(deps: DiscoverDeps, board: BoardRow, readingId: string, error: unknown): Promise<void> {
  if (Context.current().cancellationSignal.aborted) return;
  const requestsPerDay = sourceOf(board.source)?.duties.requestsPerDay ?? null;
  const waits = error instanceof WebError && error.next !== 'give_up' && Context.current().info.attempt < 3;
  const raw = error instanceof SourceError ? error.raw : null;
  await deps.database.asSystem('discover', async (tx) => {
    if (raw !== null && raw.body.byteLength <= keptBytesAtMost) await keepRawAnswer(tx, board.id, raw);
    if (waits || (error instanceof WebError && error.next === 'wait')) return releaseBoard(tx, board.id, readingId, saidBy(error, board));
    return failReading(tx, board.id, readingId, { code: codeOf(error), said: saidBy(error, board), rawSha256: raw?.sha256 ?? null, requestsPerDay });
  });
}

function codeOf(error: unknown): string {
  return error instanceof SourceError || error instanceof WebError ? error.code : 'internal';
}

/** One id for one reading, whichever attempt of its activity goes on with it. */
function readingIdOf({ workflowExecution, activityId }: Info): string {
  return uuidOf(`${workflowExecution?.workflowId ?? ''} ${workflowExecution?.runId ?? ''} ${activityId}`);
}

function isCursor(details: unknown): details is { readonly readingId: string; readonly page: string | null } {
  return typeof details === 'object' && details !== null && 'readingId' in details && 'page' in details;
}

async function say(deps: DiscoverDeps, ref: CampaignRef, boardId: string, note: Parameters<typeof noteRun>[3]): Promise<void> {
  const candidateId = await deps.database.asPerson(ref.userId, async (tx) => {
    const campaign = await readCampaign(tx, ref.campaignId);
    const { employer } = await readBoard(tx, boardId);
    await noteRun(tx, ref.campaignId, boardId, note);
    await appendEvents(tx, campaign.candidateId, [{ applicationId: null, campaignId: campaign.id, run: null, step: 'board', data: { boardId, employer, ...note } }]);
    return campaign.candidateId;
  });
  deps.notifier.changed(candidateId);
}

/** What Temporal does next: retry soon, wait as the server asked, or give this board up until the next run. */
function failureOf(error: unknown): ApplicationFailure {
  if (!(error instanceof SourceError || error instanceof WebError)) return ApplicationFailure.fromError(error);
  const giveUp = () => ApplicationFailure.create({ type: error.code, message: error.message, nonRetryable: true, cause: error });
  if (error instanceof SourceError) return giveUp();
  const delay = error.until === null ? null : Math.max(1, error.until.getTime() - Date.now());
  if (error.next === 'give_up' || (delay ?? 0) > longestWaitMs) return giveUp();
  return ApplicationFailure.create({ type: error.code, message: error.message, cause: error, ...(delay === null ? {} : { nextRetryDelay: delay }) });
}
