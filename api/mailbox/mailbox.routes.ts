import { z } from 'zod';
import { defineRoute } from '../http/route.ts';
import { idSchema } from '../shared/domain.schemas.ts';
import { connectMailboxSchema, mailboxAnswerSchema } from './mailbox.schemas.ts';
import { connect, disconnect, mailboxOf, readSoon } from './mailbox.usecases.ts';

const params = z.object({ candidateId: idSchema });
const path = '/candidates/:candidateId/mailbox';

export const mailboxRoutes = [
  defineRoute({
    method: 'GET', path, summary: 'The mailbox connected for job alerts, and how it is read', guard: { scope: 'read' }, params, answers: { 200: mailboxAnswerSchema },
    handler: async ({ params, user }, deps) => ({ status: 200, body: await mailboxOf(deps, user.userId, params.candidateId) }),
  }),
  defineRoute({
    method: 'PUT', path, summary: 'Connect a mailbox: only job alerts of LinkedIn, Indeed, Glassdoor and Wellfound are fetched, nothing in it is changed', guard: { scope: 'write' }, params, body: connectMailboxSchema, answers: { 204: null },
    handler: async ({ params, body, user }, deps) => {
      await connect(deps, user.userId, params.candidateId, body);
      return { status: 204, body: null };
    },
  }),
  defineRoute({
    method: 'DELETE', path, summary: 'Forget the mailbox and its password; what it brought stays', guard: { scope: 'write' }, params, answers: { 204: null },
    handler: async ({ params, user }, deps) => {
      await disconnect(deps, user.userId, params.candidateId);
      return { status: 204, body: null };
    },
  }),
  defineRoute({
    method: 'POST', path: `${path}/read`, summary: 'Read the mailbox at the next turn, within a minute', guard: { scope: 'write' }, params, answers: { 202: z.object({}) },
    handler: async ({ params, user }, deps) => {
      await readSoon(deps, user.userId, params.candidateId);
      return { status: 202, body: {} };
    },
  }),
];
