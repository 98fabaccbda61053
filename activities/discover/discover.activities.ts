import { Context } from '@temporalio/activity';
import { ApplicationFailure } from '@temporalio/common';
import { SourceError, type BoardPage } from '#adapters/sources/source.port.ts';
import { sourceOf } from '#adapters/sources/registry.ts';
import { WebError, type WebClient } from '#adapters/web/web.port.ts';
import type { BoardRow } from '#db/openings/opening.entities.ts';
import { keepRawAnswer, noteBoard, readBoard } from '#db/openings/opening.repository.ts';
import { noteRun, readCampaign } from '#db/campaigns/campaign.repository.ts';
import { appendEvents } from '#db/events/event.repository.ts';
import { mergePostings } from '../dedupe/merge-postings.ts';
import type { Desk } from '../desk.ts';
import type { CampaignRef, DiscoverActivities } from '../shapes.ts';

/** No board of a real employer has more pages; a source that repeats its first page would never end. */
const pagesAtMost = 500;

export interface DiscoverDeps extends Desk {
  readonly web: WebClient;
  /** scheme://host:port of the practice employers, or null where none run. */
  readonly practiceOrigin: string | null;
}

/** Reads boards. A board that stops says so in words on its own row; nothing of the others is lost. */
export function createDiscoverActivities(deps: DiscoverDeps): DiscoverActivities {
  return {
    async readBoard(ref, boardId) {
      const board = await deps.database.asSystem('discover', (tx) => readBoard(tx, boardId));
      await say(deps, ref, board, { state: 'reading', said: null, startedAt: deps.clock.now(), endedAt: null });
      // A host's turn, a large answer or its merging may take longer than a heartbeat may be late.
      const { heartbeat } = Context.current();
      const beat = setInterval(() => heartbeat(), 10_000);
      try {
        const { read, fresh, unchanged } = await readPages(deps, ref, board);
        await say(deps, ref, board, { state: 'done', read, fresh, said: unchanged ? 'unchanged since the last reading' : null, endedAt: deps.clock.now() });
        return { read, fresh };
      } catch (error) {
        const failure = failureOf(error);
        // What the source or the network said is for the person; a fault of ours is for the log.
        const said = error instanceof SourceError || error instanceof WebError ? failure.message : 'could not be read; it is tried again';
        await deps.database.asSystem('discover', (tx) => noteBoard(tx, board.id, { error: said }));
        await say(deps, ref, board, { state: 'stopped', said, endedAt: deps.clock.now() });
        throw failure;
      } finally {
        clearInterval(beat);
      }
    },
  };
}

async function readPages(deps: DiscoverDeps, ref: CampaignRef, board: BoardRow): Promise<{ read: number; fresh: number; unchanged: boolean }> {
  const source = sourceOf(board.source);
  if (source === null) throw new SourceError('never_fetched', `${board.source} is not read by this version.`);
  const practice = board.origin !== null && board.origin === deps.practiceOrigin;
  const { heartbeat, cancellationSignal } = Context.current();
  let read = 0;
  let fresh = 0;
  let next: string | null = null;
  let memory = board.memory;
  for (let pages = 0; pages < pagesAtMost; pages += 1) {
    const page: BoardPage = await source.readPage(board, next, { web: deps.web, memory: next === null ? board.memory : null, signal: cancellationSignal, now: deps.clock.now() });
    if (page.unchanged) return { read: board.lastCount ?? 0, fresh: 0, unchanged: true };
    fresh += await deps.database.asSystem('discover', async (tx) => {
      if (page.raw !== null) await keepRawAnswer(tx, board.id, page.raw);
      return mergePostings(tx, page.postings, { boardId: board.id, practice, rawSha256: page.raw?.sha256 ?? null });
    });
    read += page.postings.length;
    memory = next === null ? (page.raw?.memory ?? null) : memory;
    await say(deps, ref, board, { state: 'reading', read, fresh });
    next = page.nextPage;
    heartbeat({ page: next });
    if (next === null) break;
  }
  await deps.database.asSystem('discover', (tx) => noteBoard(tx, board.id, { count: read, memory: memory ?? { etag: null, lastModified: null } }));
  return { read, fresh, unchanged: false };
}

async function say(deps: DiscoverDeps, ref: CampaignRef, board: BoardRow, note: Parameters<typeof noteRun>[3]): Promise<void> {
  const candidateId = await deps.database.asPerson(ref.userId, async (tx) => {
    const campaign = await readCampaign(tx, ref.campaignId);
    await noteRun(tx, ref.campaignId, board.id, note);
    await appendEvents(tx, campaign.candidateId, [{ applicationId: null, campaignId: campaign.id, run: null, step: 'board', data: { boardId: board.id, employer: board.employer, ...note } }]);
    return campaign.candidateId;
  });
  deps.notifier.changed(candidateId);
}

/** What Temporal does next: retry soon, wait as the server asked, or give this board up until the next run. */
function failureOf(error: unknown): ApplicationFailure {
  if (error instanceof SourceError) return ApplicationFailure.create({ type: error.code, message: error.message, nonRetryable: true, cause: error });
  if (!(error instanceof WebError)) return ApplicationFailure.fromError(error);
  if (error.next === 'give_up') return ApplicationFailure.create({ type: error.code, message: error.message, nonRetryable: true, cause: error });
  const delay = error.until === null ? null : Math.max(1, error.until.getTime() - Date.now());
  return ApplicationFailure.create({ type: error.code, message: error.message, cause: error, ...(delay === null ? {} : { nextRetryDelay: delay }) });
}
