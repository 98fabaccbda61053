import { z } from 'zod';
import { listCandidates } from '#db/candidates/candidate.repository.ts';
import { auditBefore, openSessions } from '#db/session/audit.queries.ts';
import { readPerson, revokeSession } from '#db/session/session.repository.ts';
import { notFound } from '../http/errors.ts';
import { defineRoute } from '../http/route.ts';
import { idSchema } from '../shared/domain.schemas.ts';
import { auditQuerySchema, auditSchema, peopleSchema, queuesSchema } from './admin.schemas.ts';

const page = 50;

// Who is here and what was done: for the person alone, no key reads it.
export const adminRoutes = [
  defineRoute({
    method: 'GET', path: '/admin/people', summary: 'Who uses this installation: candidates, and browsers that are signed in', guard: 'session', answers: { 200: peopleSchema },
    handler: async ({ user, signedBy }, { database, clock }) => {
      const { me, candidates, sessions } = await database.asPerson(user.userId, async (tx) => ({
        me: await readPerson(tx), candidates: await listCandidates(tx), sessions: await openSessions(tx, clock.now()),
      }));
      const current = signedBy.by === 'session' ? signedBy.sessionId : null;
      return {
        status: 200,
        body: {
          people: [{
            id: me.id, name: me.name, since: me.createdAt.toISOString(), candidates: candidates.map(({ id, name, kind }) => ({ id, name, kind })),
            sessions: sessions.map(({ id, createdAt, lastSeenAt }) => ({ id, since: createdAt.toISOString(), lastSeenAt: lastSeenAt.toISOString(), current: id === current })),
          }],
        },
      };
    },
  }),
  defineRoute({
    method: 'DELETE', path: '/admin/sessions/:sessionId', summary: 'Sign a browser out', guard: 'session', params: z.object({ sessionId: idSchema }), answers: { 204: null },
    handler: async ({ params, user }, { database, clock }) => {
      if (!(await database.asPerson(user.userId, (tx) => revokeSession(tx, params.sessionId, clock.now())))) throw notFound('signed-in browser');
      return { status: 204, body: null };
    },
  }),
  defineRoute({
    method: 'GET', path: '/admin/queues', summary: 'What waits in each queue of Temporal, and who takes from it', guard: 'session', answers: { 200: queuesSchema },
    handler: async (_request, { queues, log }) => {
      const read = await queues().catch((error: unknown) => {
        log.warn({ err: error }, 'the queues cannot be read');
        return null;
      });
      return { status: 200, body: { queues: read === null ? null : [...read] } };
    },
  }),
  defineRoute({
    method: 'GET', path: '/admin/audit', summary: 'What was done in your name and who was let in, the newest first', guard: 'session', query: auditQuerySchema, answers: { 200: auditSchema },
    handler: async ({ query, user }, { database, clock }) => {
      const before = query.before === undefined ? new Date(clock.now().getTime() + 60_000) : new Date(query.before);
      const entries = await database.asPerson(user.userId, (tx) => auditBefore(tx, before, page + 1));
      return { status: 200, body: { entries: entries.slice(0, page).map((entry) => ({ ...entry, at: entry.at.toISOString() })), more: entries.length > page } };
    },
  }),
];
