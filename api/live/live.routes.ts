import { z } from 'zod';
import type { PersonTx } from '#db/access/database.ts';
import { listCandidates } from '#db/candidates/candidate.repository.ts';
import { readEventsAfter } from '#db/events/event.repository.ts';
import { addLiveTicket } from '#db/session/live-ticket.repository.ts';
import { notFound } from '../http/errors.ts';
import { defineRoute } from '../http/route.ts';
import { hashOf, newSecret } from '../session/secrets.ts';
import { eventView, eventsSchema, ticketRequestSchema, ticketSchema } from './live.schemas.ts';

const ticketLastsMs = 30_000;

async function mustBeOwn(tx: PersonTx, candidateId: string): Promise<void> {
  if (!(await listCandidates(tx)).some((candidate) => candidate.id === candidateId)) throw notFound('candidate');
}

export const liveRoutes = [
  defineRoute({
    method: 'POST',
    path: '/live/tickets',
    summary: 'A ticket that opens the live stream of a candidate once, within 30 seconds',
    guard: { scope: 'read' },
    body: ticketRequestSchema,
    answers: { 201: ticketSchema },
    secretAnswer: true,
    handler: async ({ user, body }, { database, clock }) => {
      const ticket = newSecret();
      const expiresAt = new Date(clock.now().getTime() + ticketLastsMs);
      await database.asPerson(user.userId, async (tx) => {
        await mustBeOwn(tx, body.candidateId);
        await addLiveTicket(tx, hashOf(ticket), body.candidateId, expiresAt);
      });
      return { status: 201, body: { ticket, expiresAt: expiresAt.toISOString() } };
    },
  }),
  defineRoute({
    method: 'GET',
    path: '/events',
    summary: 'Events after a number, oldest first: what the live stream sends, for polling',
    guard: { scope: 'read' },
    query: z.object({ candidate: z.uuid(), after: z.coerce.number().int().min(0).default(0), limit: z.coerce.number().int().min(1).max(500).default(200) }),
    answers: { 200: eventsSchema },
    handler: async ({ user, query }, { database }) => {
      const rows = await database.asPerson(user.userId, async (tx) => {
        await mustBeOwn(tx, query.candidate);
        return await readEventsAfter(tx, query.candidate, query.after, query.limit);
      });
      return { status: 200, body: { events: rows.map(eventView), last: rows.at(-1)?.seq ?? query.after } };
    },
  }),
];
