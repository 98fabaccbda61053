import { leadsNowhere, linkStep, type HostSoFar } from '#domain/discovery/apply-link.ts';
import { followLink, realAddress } from '#adapters/sources/finding/follow-link.ts';
import { employerOfSlug } from '#adapters/sources/reading/postings.ts';
import { recogniseBoard } from '#adapters/sources/finding/recognise.ts';
import { sourceOf } from '#adapters/sources/registry.ts';
import type { SourceDuties } from '#adapters/sources/source.port.ts';
import { WebError } from '#adapters/web/web.port.ts';
import type { SystemTx } from '#db/access/database.ts';
import { hostSoFar, linksToFollow, noteLink, type LinkNote } from '#db/openings/apply-link.repository.ts';
import type { BoardRow } from '#db/openings/opening.entities.ts';
import { suggestBoards } from '#db/openings/suggestion.repository.ts';
import { leadOn } from '../dedupe/lead-on.ts';
import type { ReadDeps } from './read-board.ts';

/** Links asked after one reading of a board, and for how long; the others wait for the next. */
const linksAtMost = 20;
const longestMs = 2 * 60_000;
/** Links looked at: most need no request, and that is noted, so that the older ones come into view. */
const lookedAt = 500;

/**
 * Follows apply links of an open board that were not followed yet, after its reading, newest first. Each is noted with
 * what it brought in one transaction, so that a kill costs one request at most. A link that cannot be followed is tried
 * again later and is no error of the board. Answers how many led on.
 */
export async function followApplyLinks(deps: ReadDeps, board: BoardRow, signal: AbortSignal): Promise<number> {
  const duties = sourceOf(board.source)?.duties;
  if (duties?.followLinks !== true) return 0;
  const endsAt = deps.clock.now().getTime() + longestMs;
  const links = await deps.database.asSystem('discover', (tx) => linksToFollow(tx, board.id, lookedAt));
  const hosts = new Map<string, HostSoFar | 'later'>();
  let asked = 0;
  let led = 0;
  for (const link of links) {
    if (asked === linksAtMost || deps.clock.now().getTime() > endsAt) return led;
    const address = realAddress(link, board);
    const at = { link, host: hostOf(address) };
    const keep = (note: LinkNote) => deps.database.asSystem('discover', (tx) => keepNote(tx, board, at, note));
    if (linkStep(address) !== 'ask') {
      await keep({ outcome: 'needless' });
      continue;
    }
    const soFar = hosts.get(at.host) ?? (await deps.database.asSystem('discover', (tx) => hostSoFar(tx, at.host)));
    hosts.set(at.host, soFar);
    if (soFar === 'later') continue;
    if (leadsNowhere(soFar)) {
      await keep({ outcome: 'needless', says: 'links of this host lately ended on its own pages' });
      continue;
    }
    asked += 1;
    const note = await follow(deps, board, at, duties, signal);
    hosts.set(at.host, note === 'later' ? note : { led: soFar.led + Number(note.outcome === 'led'), nowhere: soFar.nowhere + Number(note.outcome === 'nowhere') });
    if (note === 'later') continue;
    await keep(note);
    led += Number(note.outcome === 'led');
  }
  return led;
}

interface LinkAt {
  readonly link: string;
  readonly host: string;
}

async function keepNote(tx: SystemTx, board: BoardRow, at: LinkAt, note: LinkNote): Promise<void> {
  await noteLink(tx, at, note);
  if (note.outcome !== 'led') return;
  await leadOn(tx, board.id, { link: at.link, leadsTo: note.leadsTo });
  const found = recogniseBoard(note.leadsTo);
  if (found?.kind === 'board') await suggestBoards(tx, [{ source: found.source, tenant: found.tenant, employer: employerOfSlug(found.tenant) }]);
}

/**
 * What became of a link; `later` where its own host asks for patience, which counts for the host's links after it too.
 * Where a host further on its way does, only this link failed.
 */
async function follow({ web }: ReadDeps, board: BoardRow, { link, host }: LinkAt, duties: SourceDuties, signal: AbortSignal): Promise<LinkNote | 'later'> {
  try {
    const end = await followLink(link, board, { web, duties, signal });
    return end === 'nowhere' ? { outcome: end } : { outcome: 'led', leadsTo: end.leadsTo };
  } catch (error) {
    if (!(error instanceof WebError)) throw error;
    if (error.next === 'wait' && hostOf(realAddress(error.url, board)) === host) return 'later';
    return { outcome: error.next === 'give_up' ? 'refused' : 'failed', says: error.message };
  }
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : '';
}
