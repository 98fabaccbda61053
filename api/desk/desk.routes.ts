import { z } from 'zod';
import { countDesk } from '#db/applications/desk.queries.ts';
import { calendarFor } from '../calendar/calendar.usecase.ts';
import { defineRoute } from '../http/route.ts';
import { idSchema } from '../shared/domain.schemas.ts';
import { deskSchema } from './desk.schemas.ts';

export const deskRoutes = [
  defineRoute({
    method: 'GET', path: '/candidates/:candidateId/desk', summary: 'What stands at each place of the desk', guard: { scope: 'read' }, params: z.object({ candidateId: idSchema }), answers: { 200: deskSchema },
    handler: async ({ params: { candidateId }, user }, deps) => {
      const [first] = await calendarFor(deps, user.userId, candidateId);
      const { readsAt, ...counts } = await deps.database.asPerson(user.userId, (tx) => countDesk(tx, candidateId));
      return { status: 200, body: { ...counts, next: first?.at ?? null, readsAt: readsAt !== null && readsAt > deps.clock.now() ? readsAt.toISOString() : null } };
    },
  }),
];
