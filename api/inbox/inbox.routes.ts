import { z } from 'zod';
import { defineRoute } from '../http/route.ts';
import { idSchema } from '../shared/domain.schemas.ts';
import { inboxSchema } from './inbox.schemas.ts';
import { inboxOf } from './inbox.usecase.ts';

export const inboxRoutes = [
  defineRoute({
    method: 'GET', path: '/inbox', summary: 'What waits for the person', guard: { scope: 'read' }, query: z.object({ candidate: idSchema }), answers: { 200: inboxSchema },
    handler: async ({ query, user }, deps) => ({ status: 200, body: await inboxOf(deps, user.userId, query.candidate) }),
  }),
];
