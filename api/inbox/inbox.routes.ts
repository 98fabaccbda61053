import { z } from 'zod';
import { defineRoute } from '../http/route.ts';
import { idSchema } from '../shared/domain.schemas.ts';
import { inboxSchema, snoozeBodySchema } from './inbox.schemas.ts';
import { inboxOf } from './inbox.usecase.ts';
import { snooze } from './snooze.usecase.ts';

export const inboxRoutes = [
  defineRoute({
    method: 'GET', path: '/inbox', summary: 'What waits for the person', guard: { scope: 'read' }, query: z.object({ candidate: idSchema }), answers: { 200: inboxSchema },
    handler: async ({ query, user }, deps) => ({ status: 200, body: await inboxOf(deps, user.userId, query.candidate) }),
  }),
  defineRoute({
    method: 'PUT', path: '/applications/:applicationId/snooze', summary: 'Put an item of the inbox aside until a time, or back at once', guard: { scope: 'write' },
    params: z.object({ applicationId: idSchema }), body: snoozeBodySchema, answers: { 204: null },
    handler: async ({ params, body, user }, deps) => {
      await snooze(deps, user.userId, params.applicationId, body);
      return { status: 204, body: null };
    },
  }),
];
