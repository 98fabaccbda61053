import { z } from 'zod';
import { mergeReason } from '#domain/dedupe/reasons.ts';
import { currentOpening, joinOpenings, NotOneOpening, splitOpening } from '#db/openings/identity.ts';
import { applicationsFor, readOpening } from '#db/openings/opening.queries.ts';
import { postingsOf, readOpeningRow } from '#db/openings/opening.repository.ts';
import { dropView, keepView, savedViews } from '#db/openings/saved-view.repository.ts';
import type { PersonTx } from '#db/access/database.ts';
import { candidateRow } from '../candidates/find-candidate.ts';
import type { ApiDeps } from '../deps.ts';
import { notFound } from '../http/errors.ts';
import { defineRoute, fileSchema } from '../http/route.ts';
import { idSchema } from '../shared/domain.schemas.ts';
import { fileLimit } from '../candidates/record.routes.ts';
import { bringOpening } from './bring.usecase.ts';
import { readPdfPosting } from './read-pdf.usecase.ts';
import { openingsAlike } from './alike.usecase.ts';
import { openingsCsv, openingsJson } from './export.ts';
import { notOneOpening } from './openings.errors.ts';
import {
  alikeSchema, bringBodySchema, broughtSchema, exportQuerySchema, joinBodySchema, movedOpeningSchema, newViewSchema, openingSchema, openingsQuerySchema, openingsSchema, placesQuerySchema, placesSchema, readPdfSchema, savedViewSchema, savedViewsSchema, viewsQuerySchema, splitBodySchema,
} from './openings.schemas.ts';
import { openingPage } from './opening.view.ts';
import { findAll, findPage, findPlaces } from './search.usecase.ts';

const params = z.object({ openingId: idSchema });
const [read, write] = [{ scope: 'read' }, { scope: 'write' }] as const;
const mostExported = 20_000;

export const openingRoutes = [
  defineRoute({
    method: 'GET', path: '/openings', summary: 'Openings: search as you type, with facets', guard: read, query: openingsQuerySchema, answers: { 200: openingsSchema },
    handler: async ({ query, user }, { database }) => ({ status: 200, body: await findPage(database, user.userId, query) }),
  }),
  defineRoute({
    method: 'GET', path: '/openings/places', summary: 'Towns that begin as typed, where openings are', guard: read, query: placesQuerySchema, answers: { 200: placesSchema },
    handler: async ({ query, user }, { database }) => ({ status: 200, body: await findPlaces(database, user.userId, query) }),
  }),
  defineRoute({
    method: 'GET', path: '/openings/export', summary: 'The openings of a search as CSV or JSON', guard: read, query: exportQuerySchema, answers: { 200: { mediaTypes: ['text/csv', 'application/json'] } },
    handler: async ({ query, user }, { database }) => {
      const heads = await findAll(database, user.userId, query, mostExported);
      return { status: 200, body: query.format === 'csv' ? openingsCsv(heads) : openingsJson(heads) };
    },
  }),
  defineRoute({
    method: 'POST', path: '/openings', summary: 'Bring an opening by link or pasted text', guard: write, body: bringBodySchema, answers: { 201: broughtSchema },
    handler: async ({ body, user }, deps) => ({ status: 201, body: await bringOpening(deps, user.userId, body) }),
  }),
  defineRoute({
    method: 'POST', path: '/openings/pdf', summary: 'Read the PDF of an advertisement, to be brought as an opening; nothing is kept', guard: write, query: z.object({ fileName: z.string().min(1).max(200) }), body: fileSchema, upload: fileLimit, answers: { 200: readPdfSchema },
    handler: async ({ query, body }, { resumeFiles }) => ({ status: 200, body: await readPdfPosting(resumeFiles, { name: query.fileName, bytes: body }) }),
  }),
  defineRoute({
    method: 'GET', path: '/openings/:openingId', summary: 'One opening: its postings, why they are one, whether it lives, and its match', guard: read,
    params, query: z.object({ candidate: idSchema }), answers: { 200: openingSchema },
    handler: async ({ params, query, user }, { database }) => {
      const found = await database.asPerson(user.userId, async (tx) => {
        const opening = await readOpening(tx, query.candidate, params.openingId);
        if (opening === null) return null;
        const rows = await postingsOf(tx, [opening.head.id]);
        const [first, ...rest] = [...rows.filter(({ closedAt }) => closedAt === null), ...rows.filter(({ closedAt }) => closedAt !== null)];
        return first === undefined ? null : openingPage(opening, await readOpeningRow(tx, opening.head.id), [first, ...rest]);
      });
      if (found === null) throw notFound('opening');
      return { status: 200, body: found };
    },
  }),
  defineRoute({
    method: 'GET', path: '/openings/:openingId/alike', summary: 'Openings like this one', guard: read, params, query: z.object({ candidate: idSchema }), answers: { 200: alikeSchema },
    handler: async ({ params, query, user }, deps) => ({ status: 200, body: await openingsAlike(deps, user.userId, query.candidate, params.openingId) }),
  }),
  defineRoute({
    method: 'POST', path: '/openings/:openingId/split', summary: 'Take postings out of an opening: another vacancy, remembered', guard: write, params, body: splitBodySchema, answers: { 201: movedOpeningSchema },
    handler: async ({ params, body, user }, deps) => {
      const reasons = [mergeReason('said_another', deps.clock.now().toISOString().slice(0, 10))];
      return { status: 201, body: await moved(deps, user.userId, body.candidateId, [params.openingId], (tx) => splitOpening(tx, { openingId: params.openingId, postingIds: body.postingIds, rule: 'person', reasons })) };
    },
  }),
  defineRoute({
    method: 'POST', path: '/openings/:openingId/join', summary: 'Say that two openings are one vacancy, remembered', guard: write, params, body: joinBodySchema, answers: { 200: movedOpeningSchema },
    handler: async ({ params, body, user }, deps) => {
      const reasons = [mergeReason('said_same', deps.clock.now().toISOString().slice(0, 10))];
      return { status: 200, body: await moved(deps, user.userId, body.candidateId, [params.openingId, body.otherId], (tx) => joinOpenings(tx, { openingIds: [params.openingId, body.otherId], rule: 'person', reasons })) };
    },
  }),
  defineRoute({
    method: 'GET', path: '/views', summary: 'Searches kept under a name', guard: read, query: viewsQuerySchema, answers: { 200: savedViewsSchema },
    handler: async ({ query, user }, { database }) => ({ status: 200, body: { views: await database.asPerson(user.userId, (tx) => savedViews(tx, query.place)) } }),
  }),
  defineRoute({
    method: 'POST', path: '/views', summary: 'Keep a search under a name', guard: write, body: newViewSchema, answers: { 201: savedViewSchema },
    handler: async ({ body, user }, { database }) => ({ status: 201, body: await database.asPerson(user.userId, (tx) => keepView(tx, body)) }),
  }),
  defineRoute({
    method: 'DELETE', path: '/views/:viewId', summary: 'Drop a kept search', guard: write, params: z.object({ viewId: idSchema }), answers: { 204: null },
    handler: async ({ params, user }, { database }) => {
      if (!(await database.asPerson(user.userId, (tx) => dropView(tx, params.viewId)))) throw notFound('view');
      return { status: 204, body: null };
    },
  }),
];

/** A change of what is one vacancy, by a person who sees every opening of it. */
async function moved({ database, notifier }: ApiDeps, userId: string, candidateId: string, openingIds: readonly string[], change: (tx: PersonTx) => Promise<string>): Promise<z.input<typeof movedOpeningSchema>> {
  const body = await database.asPerson(userId, async (tx) => {
    await candidateRow(tx, candidateId);
    for (const id of openingIds) if ((await readOpening(tx, candidateId, id)) === null) throw notFound('opening');
    try {
      const id = await currentOpening(tx, await change(tx));
      return { id, applications: await applicationsFor(tx, candidateId, id) };
    } catch (error) {
      throw error instanceof NotOneOpening ? notOneOpening(error.why) : error;
    }
  });
  notifier.changed(candidateId);
  return body;
}
