import { z } from 'zod';
import { formAnswerSchema, formQuestionSchema } from '../shared/domain.schemas.ts';

export const inspectionSchema = z
  .object({
    title: z.string(), employer: z.string(),
    system: z.string(), url: z.string(),
    from: z.enum(['page', 'source', 'usual']).describe('page: as it was read last; source: the source’s own questions; usual: nobody has read this form yet'),
    fingerprint: z.string().describe('SHA-256 of questions, kinds, options and limits'),
    handOver: z.array(z.string()).describe('steps only a person can do'),
    sentByUs: z.boolean(),
    questions: z.array(formQuestionSchema),
    answers: z.array(formAnswerSchema).describe('one for each question that is not open; of a document that is not written yet, no value'),
    open: z.array(z.string()).describe('ids of questions that only the person can answer'),
  })
  .meta({ id: 'Inspection' });
