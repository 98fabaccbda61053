import type { CandidateKind } from '#domain/candidate/candidate.ts';
import { openBoards } from '#adapters/sources/finding/directory.ts';
import type { PersonTx } from '#db/access/database.ts';
import { addBoard } from '#db/openings/opening.repository.ts';
import type { ApiDeps } from '../deps.ts';

const sources: ReadonlySet<string> = new Set(openBoards.map(({ source }) => source));

/** True for a board of many employers that is read unless the person leaves it out. */
export function isOpenBoard({ source }: { readonly source: string }): boolean {
  return sources.has(source);
}

/**
 * Adds the open boards for a real candidate; those that are there stay as they are. A practice candidate never meets a
 * real employer, and where recorded answers stand in for the hosts, the recorded boards are there already.
 */
export async function addOpenBoards(tx: PersonTx, kind: CandidateKind, { boardOrigin }: Pick<ApiDeps, 'boardOrigin'>): Promise<void> {
  if (kind !== 'real' || boardOrigin !== null) return;
  for (const board of openBoards) await addBoard(tx, { ...board, origin: null });
}
