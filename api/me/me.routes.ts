import { mayGo } from '#domain/submission/may-go.ts';
import { AppUser } from '#db/candidates/candidate.entities.ts';
import { listCandidates } from '#db/candidates/candidate.repository.ts';
import { intentsSince } from '#db/applications/attempt.repository.ts';
import { defineRoute } from '../http/route.ts';
import { meSchema } from './me.schemas.ts';

const day = 86_400_000;

export const meRoutes = [
  defineRoute({
    method: 'GET', path: '/me', summary: 'Who is here, whose applications, and what may leave today', guard: { scope: 'read' }, answers: { 200: meSchema },
    handler: async ({ user }, { database, clock, temporalUi, practice }) => {
      const now = clock.now().getTime();
      const { name, candidates } = await database.asPerson(user.userId, async (tx) => {
        const me = await tx.em.findOneOrFail(AppUser, { id: user.userId });
        const rows = await listCandidates(tx);
        const candidates = await Promise.all(rows.map(async (row) => ({ row, sent: await intentsSince(tx, row.id, new Date(now - day)) })));
        return { name: me.name, candidates };
      });
      return {
        status: 200,
        body: {
          user: { id: user.userId, name },
          candidates: candidates.map(({ row, sent }) => {
            const may = mayGo({ now, heldUntil: now, sendingPaused: false, dailyCap: row.dailyCap, sent: sent.map((at) => at.getTime()), underway: 0 }, row.kind);
            return {
              id: row.id, kind: row.kind, name: row.name, sendingPaused: row.sendingPausedAt !== null, dailyCap: row.dailyCap, sentToday: sent.length,
              nextMayGoAt: may.go ? null : new Date(may.until).toISOString(),
            };
          }),
          temporalUi: temporalUi?.url ?? null,
          practiceAvailable: practice !== null,
        },
      };
    },
  }),
];
