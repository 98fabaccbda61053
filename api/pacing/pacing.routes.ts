import { z } from 'zod';
import { defineRoute } from '../http/route.ts';
import { idSchema } from '../shared/domain.schemas.ts';
import { holdsSchema, pacingSchema } from './pacing.schemas.ts';
import { allowEmployerAgain, holdsOf, changePacing, pacingOf } from './pacing.usecases.ts';

const params = z.object({ candidateId: idSchema });
const write = { scope: 'write' } as const;

export const pacingRoutes = [
  defineRoute({
    method: 'GET', path: '/candidates/:candidateId/pacing', summary: 'How patiently applications leave: caps, distances, quiet hours', guard: { scope: 'read' }, params, answers: { 200: pacingSchema },
    handler: async ({ params, user }, deps) => ({ status: 200, body: await pacingOf(deps, user.userId, params.candidateId) }),
  }),
  defineRoute({
    method: 'PUT', path: '/candidates/:candidateId/pacing', summary: 'Change caps, distances and quiet hours', guard: write, params, body: pacingSchema, answers: { 204: null },
    handler: async ({ params, body, user, changeId }, deps) => {
      await changePacing(deps, user.userId, params.candidateId, body, changeId);
      return { status: 204, body: null };
    },
  }),
  defineRoute({
    method: 'GET', path: '/candidates/:candidateId/holds', summary: 'Signed applications that wait for a date, and why', guard: { scope: 'read' }, params, answers: { 200: holdsSchema },
    handler: async ({ params, user }, deps) => ({ status: 200, body: { holds: await holdsOf(deps, user.userId, params.candidateId) } }),
  }),
  defineRoute({
    method: 'POST', path: '/applications/:applicationId/employer-again', summary: 'Let it go although another application at this employer is open', guard: write, params: z.object({ applicationId: idSchema }), answers: { 204: null },
    handler: async ({ params, user, changeId }, deps) => {
      await allowEmployerAgain(deps, user.userId, params.applicationId, changeId);
      return { status: 204, body: null };
    },
  }),
];
