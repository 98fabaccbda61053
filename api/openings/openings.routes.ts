import { z } from 'zod';
import type { PostingRow } from '#db/openings/opening.entities.ts';
import { findOpenings } from '#db/openings/opening.queries.ts';
import { postingsOf } from '#db/openings/opening.repository.ts';
import { notFound } from '../http/errors.ts';
import { defineRoute } from '../http/route.ts';
import { idSchema } from '../shared/domain.schemas.ts';
import { mutable } from '../shared/mutable.ts';
import { openingSchema, openingsQuerySchema, openingsSchema } from './openings.schemas.ts';
import { openingView } from './opening.view.ts';

export const openingRoutes = [
  defineRoute({
    method: 'GET', path: '/openings', summary: 'Openings of a candidate’s campaigns, best first', guard: { scope: 'read' }, query: openingsQuerySchema, answers: { 200: openingsSchema },
    handler: async ({ query, user }, { database }) => {
      const { candidate, q, state, offset, limit } = query;
      const { openings, total } = await database.asPerson(user.userId, (tx) => findOpenings(tx, { candidateId: candidate, openingId: null, words: q ?? '', state, offset, limit }));
      return { status: 200, body: { openings: openings.map(openingView), total } };
    },
  }),
  defineRoute({
    method: 'GET', path: '/openings/:openingId', summary: 'One opening: its postings, why they are one, and its match', guard: { scope: 'read' },
    params: z.object({ openingId: idSchema }), query: z.object({ candidate: idSchema }), answers: { 200: openingSchema },
    handler: async ({ params, query, user }, { database }) => {
      const { opening, postings } = await database.asPerson(user.userId, async (tx) => {
        const { openings } = await findOpenings(tx, { candidateId: query.candidate, openingId: params.openingId, words: '', state: 'all', offset: 0, limit: 1 });
        return { opening: openings[0], postings: await postingsOf(tx, [params.openingId]) };
      });
      const [first] = postings;
      if (opening === undefined || first === undefined) throw notFound('opening');
      const { description, url, applyUrl } = first.content;
      return {
        status: 200,
        body: {
          ...openingView(opening), description, url, applyUrl,
          match: mutable(opening.match),
          postings: postings.map(sourceView),
        },
      };
    },
  }),
];

function sourceView(row: PostingRow) {
  const { source, tenant, title, url } = row.content;
  return { id: row.id, source, tenant, identity: row.identity, title, url, firstSeenAt: row.firstSeenAt.toISOString(), mergedBecause: [...row.mergeReasons] };
}
