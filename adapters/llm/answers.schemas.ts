import { z } from 'zod';
import { fits } from '#domain/match/model-reading.ts';
import { briefFields } from './llm.port.ts';

// What models are asked for. Every field is required: both wire formats insist on it for strict schemas.
const claim = z.object({ text: z.string().max(600), facts: z.array(z.string().max(20)).max(12) });

export const answerSchemas = {
  resume: z.object({
    summary: z.array(claim).max(5),
    entries: z.array(z.object({ fact: z.string().max(20), bullets: z.array(claim).max(10) })).max(40),
    skills: z.array(z.string().max(20)).max(80),
  }),
  letter: z.object({ paragraphs: z.array(z.array(claim).max(10)).max(8) }),
  follow_up: z.object({ subject: z.string().max(200), text: z.string().max(2_000) }),
  facts: z.object({
    facts: z.array(z.object({
      kind: z.enum(['name', 'contact', 'headline', 'summary', 'employment', 'achievement', 'project', 'education', 'certificate', 'skill', 'language', 'award', 'publication', 'volunteering', 'interest', 'statement']),
      quote: z.string().max(2_000), of: z.number().int().min(0).nullable(), title: z.string().nullable(), organisation: z.string().nullable(),
      start: z.string().nullable(), end: z.string().nullable(),
    })).max(400),
  }),
  brief: z.object({ wishes: z.array(z.object({ piece: z.number().int().min(0), words: z.string().min(1).max(120), field: z.enum(briefFields) })).max(40) }),
  score: z.object({ lines: z.array(z.object({ line: z.number().int().min(0), fit: z.enum(fits), facts: z.array(z.string().max(20)).max(6) })).max(40) }),
  doubts: z.object({ doubts: z.array(z.object({ claim: z.number().int().min(0), words: z.string().max(600), why: z.string().max(300) })).max(100) }),
} as const;
export type AnswerKind = keyof typeof answerSchemas;
export type ModelAnswer<K extends AnswerKind> = z.output<(typeof answerSchemas)[K]>;
