import { z } from 'zod';
import { defineRoute } from '../http/route.ts';
import { idSchema } from '../shared/domain.schemas.ts';
import { mutable } from '../shared/mutable.ts';
import { evidenceQuerySchema, evidenceRecordSchema } from './evidence.schemas.ts';
import { evidenceOf } from './evidence.usecase.ts';
import { evidencePdf, evidenceZip } from './export.usecase.ts';

const params = z.object({ applicationId: idSchema });
const guard = { scope: 'read' } as const;

export const evidenceRoutes = [
  defineRoute({
    method: 'GET', path: '/applications/:applicationId/evidence', summary: 'What was sent, byte for byte, its approval, and what proves it, checked anew', guard, params, answers: { 200: evidenceRecordSchema },
    handler: async ({ params, user }, deps) => ({ status: 200, body: mutable(await evidenceOf(deps, user.userId, params.applicationId)) }),
  }),
  defineRoute({
    method: 'GET', path: '/applications/:applicationId/evidence/export', summary: 'The same as one PDF, or as a ZIP with the exact bytes', guard, params, query: evidenceQuerySchema,
    answers: { 200: { mediaTypes: ['application/pdf', 'application/zip'] } },
    handler: async ({ params, query, user }, deps) => ({
      status: 200,
      body: query.format === 'pdf' ? await evidencePdf(deps, user.userId, params.applicationId, query.language) : await evidenceZip(deps, user.userId, params.applicationId),
    }),
  }),
];
