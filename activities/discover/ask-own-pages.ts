import { pageStep, type PageAnswer } from '#domain/discovery/own-page.ts';
import { askOwnPage } from '#adapters/sources/finding/own-page.ts';
import { sourceOf } from '#adapters/sources/registry.ts';
import type { Source } from '#adapters/sources/source.port.ts';
import { WebError } from '#adapters/web/web.port.ts';
import { listedPage, notePageStep, pagesToAsk, type PageOfPosting } from '#db/openings/own-page.repository.ts';
import type { BoardRow } from '#db/openings/opening.entities.ts';
import { refreshLiveness } from './liveness.ts';
import type { ReadDeps } from './read-board.ts';

/** Pages asked after one reading of a board, and for how long; the others wait for the next. */
const pagesAtMost = 10;
const longestMs = 2 * 60_000;

/**
 * A list of the newest never says what has gone: postings that it has lacked for a week are asked for at their own pages,
 * after its reading, longest unlisted first. Answers how many closed.
 */
export async function askOwnPages(deps: ReadDeps, board: BoardRow, signal: AbortSignal): Promise<number> {
  const source = sourceOf(board.source);
  const { pageOf } = source ?? {};
  if (source === null || pageOf === undefined) return 0;
  const endsAt = deps.clock.now().getTime() + longestMs;
  const due = await deps.database.asSystem('discover', (tx) => pagesToAsk(tx, board.id, pagesAtMost));
  const asked = (page: PageOfPosting) => answerOf(deps, board, source, pageOf(page), signal);
  let tells: boolean | null = null;
  let closed = 0;
  for (const page of due) {
    if (deps.clock.now().getTime() > endsAt) break;
    const answer = await asked(page);
    if (answer === 'later') break;
    if (answer === 'gone') tells ??= await listedIsThere(deps, board, asked);
    const step = pageStep(answer === 'gone' && tells !== true ? 'unclear' : answer, page.gone);
    closed += await deps.database.asSystem('discover', (tx) => notePageStep(tx, page, step));
  }
  if (closed > 0) await refreshLiveness(deps, board.id);
  return closed;
}

/** "Gone" means something only at a site that shows programs what it lists. */
async function listedIsThere(deps: ReadDeps, board: BoardRow, asked: (page: PageOfPosting) => Promise<PageAnswer | 'later'>): Promise<boolean> {
  const listed = await deps.database.asSystem('discover', (tx) => listedPage(tx, board.id));
  return listed !== null && (await asked(listed)) === 'there';
}

/** What a page says; `later` where its host asks for patience, which counts for the pages after it too. */
async function answerOf({ web, clock }: ReadDeps, board: BoardRow, { duties }: Source, address: string, signal: AbortSignal): Promise<PageAnswer | 'later'> {
  try {
    return await askOwnPage(address, board, { web, duties, signal, now: clock.now() });
  } catch (error) {
    if (!(error instanceof WebError)) throw error;
    if (error.next === 'wait') return 'later';
    return error.next === 'give_up' ? 'refused' : 'failed';
  }
}
