import { z } from 'zod';
import { defineRoute } from '../http/route.ts';
import { idSchema } from '../shared/domain.schemas.ts';
import { mutable } from '../shared/mutable.ts';
import { inspectionSchema } from './inspection.schemas.ts';
import { inspectionOf, inspectPage } from './inspection.usecase.ts';

export const inspectionRoutes = [
  defineRoute({
    method: 'GET', path: '/openings/:openingId/inspection', summary: 'The form of an opening and the answer to every question; nothing is filled, opened or spent', guard: { scope: 'read' },
    params: z.object({ openingId: idSchema }), query: z.object({ candidate: idSchema }), answers: { 200: inspectionSchema },
    handler: async ({ params, query, user }, deps) => ({ status: 200, body: mutable(await inspectionOf(deps, user.userId, query.candidate, params.openingId)) }),
  }),
  defineRoute({
    method: 'POST', path: '/openings/:openingId/inspection', summary: 'Read the form from its page now, through the filtering proxy: nothing but GET leaves it, nothing is filled or spent', guard: { scope: 'read' },
    params: z.object({ openingId: idSchema }), query: z.object({ candidate: idSchema }), answers: { 200: inspectionSchema },
    handler: async ({ params, query, user }, deps) => ({ status: 200, body: mutable(await inspectPage(deps, user.userId, query.candidate, params.openingId)) }),
  }),
];
