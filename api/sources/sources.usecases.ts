import type { z } from 'zod';
import { folded } from '#domain/posting/text.ts';
import { boardsInList, directory } from '#adapters/sources/finding/directory.ts';
import { employerOfSlug } from '#adapters/sources/reading/postings.ts';
import { addBoard, realBoards } from '#db/openings/opening.repository.ts';
import { findSuggestions } from '#db/openings/suggestion.repository.ts';
import type { ApiDeps } from '../deps.ts';
import { cannotRead } from './sources.errors.ts';
import type { addedBoardsSchema, directoryEntrySchema, directoryQuerySchema, directorySchema, foundBoardsSchema } from './sources.schemas.ts';

/** Employers whose board is known, in the directory, or led to by a posting's link; those whose name begins so first. */
export async function searchDirectory({ database }: ApiDeps, userId: string, { q: words, limit, from: only }: z.output<typeof directoryQuerySchema>): Promise<z.input<typeof directorySchema>> {
  const { known, suggested } = await database.asPerson(userId, async (tx) => ({ known: await realBoards(tx), suggested: await findSuggestions(tx, words, 500) }));
  const keyOf = (board: { readonly source: string; readonly tenant: string }) => `${board.source}:${board.tenant.toLowerCase()}`;
  const entries: Omit<z.input<typeof directoryEntrySchema>, 'link'>[] = [
    ...directory.map((one) => ({ ...one, from: 'directory' as const, seen: 0 })),
    ...suggested.map((one) => ({ ...one, from: 'suggested' as const })),
    ...known.map(({ employer, source, tenant }) => ({ employer, source, tenant, from: 'known' as const, seen: 0 })),
  ];
  const all = new Map(entries.map((one) => [keyOf(one), one]));
  const wanted = folded(words);
  const found = Array.from(all.values()).filter((one) => (only === undefined || one.from === only) && folded(`${one.employer} ${one.tenant} ${one.source}`).includes(wanted));
  const begins = (employer: string) => Number(!folded(employer).startsWith(wanted));
  found.sort((a, b) => begins(a.employer) - begins(b.employer) || b.seen - a.seen || a.employer.localeCompare(b.employer));
  return { entries: found.slice(0, limit).map(({ employer, source, tenant, from, seen }) => ({ employer, source, tenant, from, seen, link: `${source}:${tenant}` })), total: found.length };
}

/** Finds an employer's boards by link or name, each tried, and adds what answers. */
export async function findAndAdd({ database, boards, boardOrigin }: ApiDeps, userId: string, words: string): Promise<z.input<typeof foundBoardsSchema>> {
  if (boards === null) throw cannotRead();
  const search = await boards.find(words);
  if (search.kind === 'none') return { found: [], says: search.sentence };
  const found = await database.asPerson(userId, async (tx) => {
    const added: z.input<typeof foundBoardsSchema>['found'] = [];
    for (const { board, postings } of search.boards) {
      const row = await addBoard(tx, { source: board.source, tenant: board.tenant, origin: boardOrigin, employer: board.employer ?? employerOfSlug(board.tenant) });
      added.push({ boardId: row.id, source: row.source, tenant: row.tenant, employer: row.employer, postings });
    }
    return added;
  });
  return { found, says: null };
}

/** Adds every board that a list names; lines without one come back with why. */
export async function addList({ database, boardOrigin }: ApiDeps, userId: string, text: string): Promise<z.input<typeof addedBoardsSchema>> {
  const { boards, left } = boardsInList(text);
  const added = await database.asPerson(userId, async (tx) => {
    const rows: z.input<typeof addedBoardsSchema>['added'] = [];
    for (const board of boards) {
      const row = await addBoard(tx, { ...board, origin: boardOrigin });
      rows.push({ boardId: row.id, source: row.source, tenant: row.tenant, employer: row.employer });
    }
    return rows;
  });
  return { added, left: [...left] };
}
