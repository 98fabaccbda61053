import { z } from 'zod';
import { defineRoute } from '../http/route.ts';
import { idSchema } from '../shared/domain.schemas.ts';
import { eraseOne } from './erase.usecase.ts';

export const eraseRoutes = [
  // For the person alone: no key erases.
  defineRoute({
    method: 'POST', path: '/candidates/:candidateId/erase', summary: 'Erase one candidate for good: record, applications, proof and files; hashes of what was signed stay', guard: 'session',
    params: z.object({ candidateId: idSchema }), body: z.object({ name: z.string().max(500).describe('the candidate’s name, typed by the person') }), answers: { 204: null },
    handler: async ({ params, body, user }, deps) => {
      await eraseOne(deps, user.userId, params.candidateId, body.name);
      return { status: 204, body: null };
    },
  }),
];
