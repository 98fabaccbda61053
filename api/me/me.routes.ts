import { mayGo } from '#domain/submission/may-go.ts';
import { defaultPacing } from '#domain/submission/pacing.ts';
import { listCandidates } from '#db/candidates/candidate.repository.ts';
import { departuresFor } from '#db/applications/pacing.repository.ts';
import { newestSeqs } from '#db/events/event.repository.ts';
import { readPerson } from '#db/session/session.repository.ts';
import { defineRoute } from '../http/route.ts';
import { meSchema } from './me.schemas.ts';

export const meRoutes = [
  defineRoute({
    method: 'GET', path: '/me', summary: 'Who is here, whose applications, and what may leave today', guard: { scope: 'read' }, answers: { 200: meSchema },
    handler: async ({ user }, { database, clock, temporalUi, practice }) => {
      const now = clock.now().getTime();
      const { name, candidates, seqs } = await database.asPerson(user.userId, async (tx) => {
        // Read first: what is read after it knows at least these events.
        const seqs = await newestSeqs(tx);
        const me = await readPerson(tx);
        const rows = await listCandidates(tx);
        const candidates = await Promise.all(rows.map(async (row) => ({ row, left: await departuresFor(tx, { candidateId: row.id, applicationId: null, origin: null, employer: '', employerDays: 0 }, clock.now()) })));
        return { name: me.name, candidates, seqs };
      });
      return {
        status: 200,
        body: {
          user: { id: user.userId, name },
          candidates: candidates.map(({ row, left }) => {
            const may = mayGo({ now, heldUntil: now, sendingPaused: false, dailyCap: row.dailyCap, pacing: row.pacing ?? defaultPacing[row.kind], ...left, underway: 0 });
            return {
              id: row.id, kind: row.kind, name: row.name, sendingPaused: row.sendingPausedAt !== null, dailyCap: row.dailyCap, sentToday: left.sent.length,
              nextMayGoAt: may.go ? null : new Date(may.until).toISOString(), seq: seqs.get(row.id) ?? 0,
            };
          }),
          temporalUi: temporalUi?.url ?? null,
          practiceAvailable: practice !== null,
        },
      };
    },
  }),
];
