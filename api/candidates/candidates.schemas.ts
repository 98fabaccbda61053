import { z } from 'zod';
import { candidateKindSchema, factSchema, idSchema, preferencesSchema, storedAnswerSchema } from '../shared/domain.schemas.ts';

export const newCandidateSchema = z
  .object({
    kind: candidateKindSchema,
    resume: z.object({
      format: z.enum(['json_resume', 'text', 'file']).describe('file: a PDF, DOCX, JSON or text file, its bytes in base64'),
      fileName: z.string().max(200),
      content: z.string().min(1).max(1_000_000),
    }),
    preferences: preferencesSchema.nullable().describe('null: derived from nothing, all open'),
    answers: z.array(z.object({ topic: z.string().max(80), value: z.string().max(4000) })).default([]),
  })
  .meta({ id: 'NewCandidate' });

export const candidateSchema = z
  .object({
    id: idSchema,
    kind: candidateKindSchema,
    name: z.string(),
    facts: z.array(factSchema),
    preferences: preferencesSchema,
    answers: z.array(storedAnswerSchema),
  })
  .meta({ id: 'Candidate' });

export const madeCandidateSchema = z.object({ id: idSchema, facts: z.number().int(), problems: z.array(z.string()) });
export const sendingBodySchema = z.object({ paused: z.boolean() });
/** Practice: a sample candidate, practice boards and a running campaign in one call. */
export const practiceStartedSchema = z.object({ candidateId: idSchema, campaignId: idSchema });
