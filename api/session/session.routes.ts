import { revokeSession } from '#db/session/session.repository.ts';
import { defineRoute } from '../http/route.ts';

export const sessionRoutes = [
  defineRoute({
    method: 'DELETE',
    path: '/session',
    summary: 'Sign out: the session of this browser ends',
    guard: 'session',
    answers: { 204: null },
    handler: async ({ user, signedBy }, { database, clock }) => {
      if (signedBy.by === 'session') await database.asPerson(user.userId, (tx) => revokeSession(tx, signedBy.sessionId, clock.now()));
      return { status: 204, body: null };
    },
  }),
];
