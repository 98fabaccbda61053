import { z } from 'zod';
import { idSchema } from '../shared/domain.schemas.ts';

const day = z.iso.date();

const madeElsewhereSchema = z
  .object({
    employer: z.string().trim().min(1).max(200), title: z.string().trim().min(1).max(300), place: z.string().trim().max(300).default(''),
    link: z.url({ protocol: /^https?$/u }).max(2000).nullable().default(null).describe('where the vacancy stood; kept, not fetched'),
    sentOn: day.describe('the day it was sent'),
  })
  .meta({ id: 'MadeElsewhere' });

export const elsewhereBodySchema = madeElsewhereSchema.extend({
  receipt: z.object({ from: z.email(), subject: z.string().max(1000), text: z.string().min(1).max(100_000) }).nullable().default(null).describe('the employer’s mail about it, kept as proof'),
});
export const enteredSchema = z.object({
  applicationId: idSchema,
  outcome: z.enum(['entered', 'guarded', 'known']).describe('entered: it stands at submitted; guarded: one was being prepared, which cannot leave now; known: it was sent before'),
});

export const listBodySchema = z.object({ csv: z.string().min(1).max(1_000_000), keep: z.boolean().default(false).describe('false: only read') });
export const listAnswerSchema = z
  .object({
    rows: z.array(
      z.object({
        line: z.number().int(), made: madeElsewhereSchema.nullable(), applicationId: idSchema.nullable(),
        outcome: z.enum(['read', 'entered', 'guarded', 'known', 'still_open', 'closed', 'no_employer', 'no_title', 'no_date', 'ambiguous_date', 'future_date', 'wrong_link']),
      }),
    ),
  })
  .meta({ id: 'ElsewhereList' });

export const mailBodySchema = z.object({ mail: z.string().min(1).max(1_000_000).describe('the mail as it came (RFC 822), or its words') });
export const mailReadingSchema = z
  .object({ from: z.string(), subject: z.string(), text: z.string(), employer: z.string().nullable(), title: z.string().nullable(), sentOn: day, isReceipt: z.boolean().describe('it reads as a receipt') })
  .meta({ id: 'ElsewhereMail' });
