import { z } from 'zod';
import { defineRoute } from '../http/route.ts';
import { idSchema } from '../shared/domain.schemas.ts';
import { madeInterviewSchema, saidInterviewSchema } from './interviews.schemas.ts';
import { setInterview, takeInterviewOff } from './interviews.usecases.ts';

const write = { scope: 'write' } as const;

export const interviewRoutes = [
  defineRoute({
    method: 'POST', path: '/applications/:applicationId/interviews', summary: 'Say when an interview is; a mail of thanks is drafted once it is over', guard: write,
    params: z.object({ applicationId: idSchema }), body: saidInterviewSchema, answers: { 201: madeInterviewSchema },
    handler: async ({ params, body, user, changeId }, deps) => ({ status: 201, body: { id: await setInterview(deps, user.userId, params.applicationId, body, changeId) } }),
  }),
  defineRoute({
    method: 'DELETE', path: '/applications/:applicationId/interviews/:interviewId', summary: 'Take an interview off', guard: write,
    params: z.object({ applicationId: idSchema, interviewId: idSchema }), answers: { 204: null },
    handler: async ({ params, user, changeId }, deps) => {
      await takeInterviewOff(deps, user.userId, params.applicationId, params.interviewId, changeId);
      return { status: 204, body: null };
    },
  }),
];
