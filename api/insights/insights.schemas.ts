import { z } from 'zod';
import { answerKinds } from '#domain/insights/insights.ts';
import { idSchema, instantSchema } from '../shared/domain.schemas.ts';

const count = z.number().int();
const medianMs = z.number().nullable().describe('median, ms; null where there is none');
const responses = { sent: count, answered: count, interviews: count, medianMs };
const stretch = z.object({ n: count, medianMs });

/** What came of it: counts of applications and medians of them, nothing estimated. */
export const insightsSchema = z
  .object({
    funnel: z.object({ found: count, fits: count, taken: count, prepared: count, signed: count, sent: count, answered: count, interviews: count }),
    kinds: z.record(z.enum(answerKinds), count),
    silent: count.describe('closed without an answer'),
    open: count.describe('sent, and still waited for'),
    answers: z.array(z.object({ applicationId: idSchema, title: z.string(), employer: z.string(), kind: z.enum(answerKinds), sentAt: instantSchema, afterMs: z.number() })).describe('the newest first'),
    medianMs,
    bySource: z.array(z.object({ source: z.string(), ...responses })),
    times: z.object({ writing: stretch, deciding: stretch, leaving: stretch }).describe('from taken to prepared, to signed, to sent'),
    microDollars: count.describe('what models cost altogether, millionths of a US dollar'),
  })
  .meta({ id: 'Insights' });
