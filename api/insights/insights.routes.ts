import { z } from 'zod';
import { medianOf, responsesOf } from '#domain/insights/insights.ts';
import { sentApplications, wayOf } from '#db/applications/insights.queries.ts';
import { candidateRow } from '../candidates/find-candidate.ts';
import { defineRoute } from '../http/route.ts';
import { idSchema } from '../shared/domain.schemas.ts';
import { insightsSchema } from './insights.schemas.ts';

export const insightRoutes = [
  defineRoute({
    method: 'GET', path: '/candidates/:candidateId/insights', summary: 'What was answered by whom and after how long, and how far everything came', guard: { scope: 'read' }, params: z.object({ candidateId: idSchema }), answers: { 200: insightsSchema },
    handler: async ({ params: { candidateId }, user }, { database }) => {
      const { sent, way } = await database.asPerson(user.userId, async (tx) => {
        await candidateRow(tx, candidateId);
        return { sent: await sentApplications(tx, candidateId), way: await wayOf(tx, candidateId) };
      });
      const { answers, bySource, ...counts } = responsesOf(sent);
      const stretch = (times: readonly number[]) => ({ n: times.length, medianMs: medianOf(times) });
      return {
        status: 200,
        body: {
          funnel: { ...way.funnel, sent: counts.sent, answered: counts.answered, interviews: counts.interviews },
          kinds: counts.kinds, silent: counts.silent, open: counts.open, medianMs: counts.medianMs, microDollars: way.microDollars,
          answers: answers.map(({ sentAt, ...answer }) => ({ ...answer, sentAt: new Date(sentAt).toISOString() })),
          bySource: [...bySource],
          times: { writing: stretch(way.times.writing), deciding: stretch(way.times.deciding), leaving: stretch(way.times.leaving) },
        },
      };
    },
  }),
];
