import type { z } from 'zod';
import type { BoardRow } from '#db/openings/opening.entities.ts';
import { addBoard, listBoards } from '#db/openings/opening.repository.ts';
import { recogniseBoard } from '#adapters/sources/finding/recognise.ts';
import { employerOfSlug } from '#adapters/sources/reading/postings.ts';
import { defineRoute } from '../http/route.ts';
import { iso } from '../shared/instants.ts';
import { mutable } from '../shared/mutable.ts';
import { neverFetched, unknownBoard } from './boards.errors.ts';
import { addBoardSchema, boardSchema, boardsSchema } from './boards.schemas.ts';
import { isOpenBoard } from './open-boards.ts';

export function boardView(row: BoardRow, practiceOrigin: string | null): z.input<typeof boardSchema> {
  return {
    id: row.id, source: row.source, tenant: row.tenant, employer: row.employer, practice: row.origin !== null && row.origin === practiceOrigin, byDefault: isOpenBoard(row),
    lastSuccessAt: iso(row.lastSuccessAt), lastError: row.lastError, errorTold: mutable(row.errorTold), lastCount: row.lastCount,
  };
}

export const boardRoutes = [
  defineRoute({
    method: 'GET', path: '/boards', summary: 'Boards that are known', guard: { scope: 'read' }, answers: { 200: boardsSchema },
    handler: async ({ user }, { database, practice, keyedSources }) => {
      const rows = await database.asPerson(user.userId, listBoards);
      return { status: 200, body: { boards: rows.map((row) => boardView(row, practice?.origin ?? null)), searches: [...keyedSources] } };
    },
  }),
  defineRoute({
    method: 'POST', path: '/boards', summary: 'Add a board by a link to it or to one of its postings', guard: { scope: 'write' }, body: addBoardSchema, answers: { 201: boardSchema },
    handler: async ({ body, user }, { database, practice, boardOrigin }) => {
      const found = recogniseBoard(body.link);
      if (found === null) throw unknownBoard(body.link);
      if (found.kind === 'never_fetched') throw neverFetched(found);
      const row = await database.asPerson(user.userId, (tx) => addBoard(tx, { source: found.source, tenant: found.tenant, origin: boardOrigin, employer: employerOfSlug(found.tenant) }));
      return { status: 201, body: boardView(row, practice?.origin ?? null) };
    },
  }),
];
