import { z } from 'zod';
import { learnedAt } from '#domain/candidate/learned-at.ts';
import { answersOf, forgetAnswer, keepAnswer } from '#db/candidates/answer.repository.ts';
import { candidateRow } from '../candidates/find-candidate.ts';
import { notFound } from '../http/errors.ts';
import { defineRoute } from '../http/route.ts';
import { idSchema } from '../shared/domain.schemas.ts';
import { answerBodySchema, bankSchema } from './answers.schemas.ts';

const params = z.object({ candidateId: idSchema });
const topicParams = params.extend({ topic: z.string().min(1).max(200) });
const write = { scope: 'write' } as const;

export const answerRoutes = [
  defineRoute({
    method: 'GET', path: '/candidates/:candidateId/answers', summary: 'Answers given once and kept, by topic, with where each was learned', guard: { scope: 'read' }, params, answers: { 200: bankSchema },
    handler: async ({ params, user }, { database }) => {
      const answers = await database.asPerson(user.userId, async (tx) => answersOf(tx, (await candidateRow(tx, params.candidateId)).id));
      return { status: 200, body: { answers } };
    },
  }),
  defineRoute({
    method: 'PUT', path: '/candidates/:candidateId/answers/:topic', summary: 'Keep an answer; several to one topic are tried in their order, and the first that fits a field is taken', guard: write,
    params: topicParams, body: answerBodySchema, answers: { 204: null },
    handler: async ({ params, body, user }, { database, clock }) => {
      await database.asPerson(user.userId, async (tx) => {
        await candidateRow(tx, params.candidateId);
        await keepAnswer(tx, params.candidateId, { topic: params.topic, value: body.value, learnedAt: `${learnedAt.bank}, ${clock.now().toISOString().slice(0, 10)}` }, body.variant);
      });
      return { status: 204, body: null };
    },
  }),
  defineRoute({
    method: 'DELETE', path: '/candidates/:candidateId/answers/:topic/:variant', summary: 'Forget a kept answer; forms ask again', guard: write,
    params: topicParams.extend({ variant: z.coerce.number().int().min(1) }), answers: { 204: null },
    handler: async ({ params, user }, { database }) => {
      const forgotten = await database.asPerson(user.userId, (tx) => forgetAnswer(tx, params.candidateId, params.topic, params.variant));
      if (!forgotten) throw notFound('answer');
      return { status: 204, body: null };
    },
  }),
];
