import { z } from 'zod';
import { defineRoute } from '../http/route.ts';
import { idSchema } from '../shared/domain.schemas.ts';
import { exportEverything } from './export.usecase.ts';

export const exportRoutes = [
  // All of a person at once is for the person alone: no key reads it.
  defineRoute({
    method: 'GET', path: '/export', summary: 'Everything of yours as one archive of plain files', guard: 'session', answers: { 200: { mediaTypes: ['application/zip'] } },
    handler: async ({ user }, deps) => ({ status: 200, body: await exportEverything(deps, user.userId) }),
  }),
  defineRoute({
    method: 'GET', path: '/candidates/:candidateId/export', summary: 'Everything of one candidate as one archive of plain files', guard: 'session', params: z.object({ candidateId: idSchema }), answers: { 200: { mediaTypes: ['application/zip'] } },
    handler: async ({ params, user }, deps) => ({ status: 200, body: await exportEverything(deps, user.userId, params.candidateId) }),
  }),
];
