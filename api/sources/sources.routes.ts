import { z } from 'zod';
import { boardsHealth } from '#db/openings/health.queries.ts';
import { findBoards, readRefusedAnswer } from '#db/openings/opening.repository.ts';
import { notFound } from '../http/errors.ts';
import { defineRoute } from '../http/route.ts';
import { idSchema } from '../shared/domain.schemas.ts';
import { bringAlertMail } from './alert-mail.usecase.ts';
import { boardHealthView } from './board-health.view.ts';
import { cannotRead } from './sources.errors.ts';
import { addedBoardsSchema, alertMailAnswerSchema, alertMailSchema, boardListSchema, directoryQuerySchema, directorySchema, findBoardsSchema, foundBoardsSchema, healthQuerySchema, healthSchema } from './sources.schemas.ts';
import { addList, findAndAdd, searchDirectory } from './sources.usecases.ts';

export const sourceRoutes = [
  defineRoute({
    method: 'GET', path: '/sources/health', summary: 'How each board is read: last success, count beside its usual, error in words', guard: { scope: 'read' }, query: healthQuerySchema, answers: { 200: healthSchema },
    handler: async ({ query, user }, { database, practice }) => {
      const { boards, total, trouble } = await database.asPerson(user.userId, (tx) => boardsHealth(tx, { words: query.q, trouble: query.trouble === 'true', offset: query.offset, limit: query.limit }));
      return { status: 200, body: { boards: boards.map((board) => boardHealthView(board, practice?.origin ?? null)), total, trouble } };
    },
  }),
  defineRoute({
    method: 'POST', path: '/boards/:boardId/read', summary: 'Read a board now, whatever its pace', guard: { scope: 'write' }, params: z.object({ boardId: idSchema }), answers: { 202: z.object({ id: idSchema }) },
    handler: async ({ params, user }, { database, boards }) => {
      const known = await database.asPerson(user.userId, (tx) => findBoards(tx, [params.boardId]));
      if (known.length === 0) throw notFound('board');
      if (boards === null) throw cannotRead();
      await boards.readNow(params.boardId);
      return { status: 202, body: { id: params.boardId } };
    },
  }),
  defineRoute({
    method: 'GET', path: '/boards/:boardId/answer', summary: 'The answer of a board that could not be read, as it came: a file to look at as text', guard: { scope: 'read' }, params: z.object({ boardId: idSchema }), answers: { 200: { mediaTypes: ['text/plain'], download: true } },
    handler: async ({ params, user }, { database }) => {
      const bytes = await database.asPerson(user.userId, (tx) => readRefusedAnswer(tx, params.boardId));
      if (bytes === null) throw notFound('answer');
      return { status: 200, body: { bytes, mediaType: 'text/plain', fileName: 'answer.txt' } };
    },
  }),
  defineRoute({
    method: 'GET', path: '/directory', summary: 'Employers whose board is known, listed, or led to by a posting', guard: { scope: 'read' }, query: directoryQuerySchema, answers: { 200: directorySchema },
    handler: async ({ query, user }, deps) => ({ status: 200, body: await searchDirectory(deps, user.userId, query) }),
  }),
  defineRoute({
    method: 'POST', path: '/boards/find', summary: 'Add an employer by name or link: its boards are recognised and tried', guard: { scope: 'write' }, body: findBoardsSchema, answers: { 200: foundBoardsSchema },
    handler: async ({ body, user }, deps) => ({ status: 200, body: await findAndAdd(deps, user.userId, body.words) }),
  }),
  defineRoute({
    method: 'POST', path: '/openings/alert-mail', summary: 'Bring the postings of a job alert; nothing in it is fetched, employers’ own boards are looked up', guard: { scope: 'write' }, body: alertMailSchema, answers: { 201: alertMailAnswerSchema },
    handler: async ({ body, user }, deps) => ({ status: 201, body: await bringAlertMail(deps, user.userId, body.candidateId, body.mail) }),
  }),
  defineRoute({
    method: 'POST', path: '/boards/list', summary: 'Add boards from a list: CSV, or links one a line', guard: { scope: 'write' }, body: boardListSchema, answers: { 200: addedBoardsSchema },
    handler: async ({ body, user }, deps) => ({ status: 200, body: await addList(deps, user.userId, body.text) }),
  }),
];
