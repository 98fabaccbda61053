import { z } from 'zod';

const bankAnswerSchema = z
  .object({ topic: z.string(), variant: z.number().int().describe('its place among the answers to this topic'), value: z.string(), learnedAt: z.string().describe('where it was learned') })
  .meta({ id: 'BankAnswer' });
export const bankSchema = z.object({ answers: z.array(bankAnswerSchema) });
export const answerBodySchema = z.object({ value: z.string().trim().min(1).max(4000), variant: z.number().int().min(1).max(50).nullable().default(1).describe('null: after the others') });
