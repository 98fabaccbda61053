import { leadsNowhere, linkStep } from '#domain/discovery/apply-link.ts';
import { followLink, realAddress } from '#adapters/sources/follow-link.ts';
import { employerOfSlug } from '#adapters/sources/postings.ts';
import { recogniseBoard } from '#adapters/sources/recognise.ts';
import { sourceOf } from '#adapters/sources/registry.ts';
import type { SourceDuties } from '#adapters/sources/source.port.ts';
import { WebError } from '#adapters/web/web.port.ts';
import { hostSoFar, linksToFollow, noteLink, type LinkNote } from '#db/openings/apply-link.repository.ts';
import type { BoardRow } from '#db/openings/opening.entities.ts';
import { suggestBoards } from '#db/openings/suggestion.repository.ts';
import { leadOn } from '../dedupe/lead-on.ts';
import type { ReadDeps } from './read-board.ts';

/** Links asked after one reading of a board, and for how long; the others wait for the next. */
const linksAtMost = 20;
const longestMs = 2 * 60_000;
/** Links looked at: most need no request. */
const lookedAt = 500;

/**
 * Follows apply links of an open board that were not followed yet, after its reading, newest first. Each is noted with
 * what it brought in one transaction, so that a kill costs one request at most. A link that cannot be followed is tried
 * again later and is no error of the board.
 */
export async function followApplyLinks(deps: ReadDeps, board: BoardRow, signal: AbortSignal): Promise<void> {
  const duties = sourceOf(board.source)?.duties;
  if (duties?.followLinks !== true) return;
  const endsAt = deps.clock.now().getTime() + longestMs;
  const links = await deps.database.asSystem('discover', (tx) => linksToFollow(tx, board.id, lookedAt));
  let asked = 0;
  for (const link of links) {
    if (asked === linksAtMost || deps.clock.now().getTime() > endsAt) return;
    const address = realAddress(link, board);
    const at = { link, host: URL.canParse(address) ? new URL(address).host : '' };
    if (linkStep(address) !== 'ask') await deps.database.asSystem('discover', (tx) => noteLink(tx, at, { outcome: 'needless' }));
    else if (!leadsNowhere(await deps.database.asSystem('discover', (tx) => hostSoFar(tx, at.host)))) {
      asked += 1;
      const note = await follow(deps, board, link, duties, signal);
      if (note === 'later') return;
      await deps.database.asSystem('discover', async (tx) => {
        await noteLink(tx, at, note);
        if (note.outcome !== 'led') return;
        await leadOn(tx, board.id, { link, leadsTo: note.leadsTo });
        const found = recogniseBoard(note.leadsTo);
        if (found?.kind === 'board') await suggestBoards(tx, [{ source: found.source, tenant: found.tenant, employer: employerOfSlug(found.tenant) }]);
      });
    }
  }
}

/** What became of a link; `later` where its host asks for patience, which counts for the links after it too. */
async function follow({ web }: ReadDeps, board: BoardRow, link: string, duties: SourceDuties, signal: AbortSignal): Promise<LinkNote | 'later'> {
  try {
    const end = await followLink(link, board, { web, duties, signal });
    return end === 'nowhere' ? { outcome: end } : { outcome: 'led', leadsTo: end.leadsTo };
  } catch (error) {
    if (!(error instanceof WebError)) throw error;
    if (error.next === 'wait') return 'later';
    return { outcome: error.next === 'give_up' ? 'refused' : 'failed', says: error.message };
  }
}
