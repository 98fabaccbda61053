import { z } from 'zod';
import { candidateRow } from '../candidates/find-candidate.ts';
import { defineRoute } from '../http/route.ts';
import { idSchema } from '../shared/domain.schemas.ts';
import { mutable } from '../shared/mutable.ts';
import { elsewhereBodySchema, enteredSchema, listAnswerSchema, listBodySchema, mailBodySchema, mailReadingSchema } from './elsewhere.schemas.ts';
import { enter, enterList, readMail } from './elsewhere.usecase.ts';

const params = z.object({ candidateId: idSchema });
const guard = { scope: 'write' } as const;

export const elsewhereRoutes = [
  defineRoute({
    method: 'POST', path: '/candidates/:candidateId/elsewhere', summary: 'Enter an application that you made elsewhere: nothing is sent there again', guard, params, body: elsewhereBodySchema, answers: { 201: enteredSchema },
    handler: async ({ params, body: { receipt, ...made }, user, changeId }, deps) => ({ status: 201, body: await enter(deps, user.userId, params.candidateId, made, receipt, changeId) }),
  }),
  defineRoute({
    method: 'POST', path: '/candidates/:candidateId/elsewhere/list', summary: 'Read a CSV of applications made elsewhere, and enter them', guard, params, body: listBodySchema, answers: { 200: listAnswerSchema },
    handler: async ({ params, body, user }, deps) => ({ status: 200, body: mutable({ rows: await enterList(deps, user.userId, params.candidateId, body.csv, body.keep) }) }),
  }),
  defineRoute({
    method: 'POST', path: '/candidates/:candidateId/elsewhere/mail', summary: 'Read a receipt that you forward: what it says of the application; nothing is kept', guard, params, body: mailBodySchema, answers: { 200: mailReadingSchema },
    handler: async ({ params, body, user }, deps) => {
      await deps.database.asPerson(user.userId, (tx) => candidateRow(tx, params.candidateId));
      return { status: 200, body: await readMail(deps, body.mail) };
    },
  }),
];
