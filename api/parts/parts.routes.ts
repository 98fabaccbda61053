import { defineRoute } from '../http/route.ts';
import { iso } from '../shared/instants.ts';
import { partsSchema } from './parts.schemas.ts';

export const partRoutes = [
  defineRoute({
    method: 'GET', path: '/parts', summary: 'What stands beside the record, and whether it answers', guard: { scope: 'read' }, answers: { 200: partsSchema },
    handler: async (_request, { events, vectors, tries }) => ({
      status: 200,
      body: {
        parts: [
          { part: 'events' as const, by: events.by, awaySince: iso(events.away()) },
          { part: 'likeness' as const, by: vectors.index.by, awaySince: iso(vectors.index.away()) },
          { part: 'tries' as const, by: tries.by, awaySince: iso(tries.away()) },
        ],
      },
    }),
  }),
];
