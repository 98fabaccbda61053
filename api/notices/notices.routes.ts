import { z } from 'zod';
import type { Posting } from '#domain/posting/posting.ts';
import { applicantTasksIn } from '#domain/untrusted/applicant-tasks.ts';
import { carriers } from '#domain/untrusted/hidden-line.ts';
import { plantsIn } from '#domain/untrusted/plants.ts';
import { speaksToSoftware } from '#domain/untrusted/wording.ts';
import { mayBeSeen } from '#db/openings/opening.queries.ts';
import { postingsOf, readPosting } from '#db/openings/opening.repository.ts';
import { applicationOf } from '../applications/find-application.ts';
import { notFound } from '../http/errors.ts';
import { defineRoute } from '../http/route.ts';
import { idSchema } from '../shared/domain.schemas.ts';

/** What a person should know of a posting's words before anything is signed. */
export const noticesSchema = z
  .object({
    plants: z.array(z.object({ carrier: z.enum(carriers), field: z.string(), words: z.string() })).describe('this posting contains instructions for software: they have no effect'),
    tasks: z.array(z.object({ words: z.string() })).describe('what the employer asks applicants to do: for the person to do'),
  })
  .meta({ id: 'Notices' });

export const noticeRoutes = [
  defineRoute({
    method: 'GET', path: '/applications/:applicationId/notices', summary: 'Instructions for software and tasks for the person in the posting of an application', guard: { scope: 'read' },
    params: z.object({ applicationId: idSchema }), answers: { 200: noticesSchema },
    handler: async ({ params, user }, { database }) => {
      const posting = await database.asPerson(user.userId, async (tx) => readPosting(tx, (await applicationOf(tx, params.applicationId)).postingId));
      return { status: 200, body: noticesOf([posting]) };
    },
  }),
  defineRoute({
    method: 'GET', path: '/openings/:openingId/notices', summary: 'Instructions for software and tasks for the person in the postings of an opening', guard: { scope: 'read' },
    params: z.object({ openingId: idSchema }), answers: { 200: noticesSchema },
    handler: async ({ params, user }, { database }) => {
      const postings = await database.asPerson(user.userId, async (tx) => ((await mayBeSeen(tx, params.openingId)) ? postingsOf(tx, [params.openingId]) : []));
      if (postings.length === 0) throw notFound('opening');
      return { status: 200, body: noticesOf(postings.map((posting) => posting.content)) };
    },
  }),
];

function noticesOf(postings: readonly Posting[]): z.input<typeof noticesSchema> {
  return { plants: postings.flatMap(plantsIn), tasks: postings.flatMap(({ description }) => applicantTasksIn(description, speaksToSoftware)) };
}
