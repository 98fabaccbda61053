import { z } from 'zod';
import { documentsOf } from '#db/applications/documents.queries.ts';
import { candidateRow } from '../candidates/find-candidate.ts';
import { exportQuerySchema, exportTypes } from '../candidates/record.schemas.ts';
import { defineRoute } from '../http/route.ts';
import { idSchema } from '../shared/domain.schemas.ts';
import { mutable } from '../shared/mutable.ts';
import { companySchema, documentListSchema, rewriteAnswerSchema, rewriteBodySchema, writingViewSchema } from './documents.schemas.ts';
import { companyOf } from './company.usecase.ts';
import { exportMaster, exportWritten } from './export.usecase.ts';
import { rewriteOf, writingViewOf } from './writing-view.usecase.ts';

const params = z.object({ applicationId: idSchema });
const read = { scope: 'read' } as const;
/** Applications listed at once with what was written for them. */
const mostListed = 2_000;
const file = { mediaTypes: exportTypes };

export const documentRoutes = [
  defineRoute({
    method: 'GET', path: '/applications/:applicationId/writing', summary: 'Quality in parts, what would raise the match, interview questions', guard: read, params, answers: { 200: writingViewSchema },
    handler: async ({ params, user }, deps) => ({ status: 200, body: mutable(await writingViewOf(deps, user.userId, params.applicationId)) }),
  }),
  defineRoute({
    method: 'GET', path: '/applications/:applicationId/company', summary: 'What the employer says of itself, in the posting and on its public page', guard: read, params, answers: { 200: companySchema },
    handler: async ({ params, user }, { database }) => ({ status: 200, body: await companyOf(database, user.userId, params.applicationId) }),
  }),
  defineRoute({
    method: 'POST', path: '/applications/:applicationId/rewrite', summary: 'Propose one part anew by an instruction; nothing is kept', guard: { scope: 'write' }, params, body: rewriteBodySchema, answers: { 200: rewriteAnswerSchema },
    handler: async ({ params, body, user }, deps) => ({ status: 200, body: mutable(await rewriteOf(deps, user.userId, params.applicationId, body)) }),
  }),
  defineRoute({
    method: 'GET', path: '/applications/:applicationId/documents/:document', summary: 'The résumé or letter of an application as JSON Resume, Markdown, DOCX or PDF', guard: read,
    params: params.extend({ document: z.enum(['resume', 'letter']) }), query: exportQuerySchema.omit({ language: true }), answers: { 200: file },
    handler: async ({ params, query, user }, deps) => ({ status: 200, body: await exportWritten(deps, user.userId, params.applicationId, params.document, query.format) }),
  }),
  defineRoute({
    method: 'GET', path: '/candidates/:candidateId/documents', summary: 'Résumés and letters written for a candidate’s applications, newest first', guard: read, params: z.object({ candidateId: idSchema }), answers: { 200: documentListSchema },
    handler: async ({ params, user }, { database }) => {
      const { written, total } = await database.asPerson(user.userId, async (tx) => documentsOf(tx, (await candidateRow(tx, params.candidateId)).id, mostListed));
      return { status: 200, body: mutable({ total, documents: written.map(({ writtenAt, ...one }) => ({ ...one, writtenAt: writtenAt.toISOString() })) }) };
    },
  }),
  defineRoute({
    method: 'GET', path: '/candidates/:candidateId/resume', summary: 'The whole record as JSON Resume, Markdown, DOCX or PDF', guard: read,
    params: z.object({ candidateId: idSchema }), query: exportQuerySchema.extend({ master: idSchema.optional().describe('one of the master résumés; else everything') }), answers: { 200: file },
    handler: async ({ params, query, user }, deps) => ({ status: 200, body: await exportMaster(deps, user.userId, params.candidateId, query.master ?? null, query.format, query.language) }),
  }),
];
