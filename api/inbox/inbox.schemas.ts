import { z } from 'zod';
import { idSchema, instantSchema, needsYouSchema, paySchema } from '../shared/domain.schemas.ts';

export const inboxItemSchema = z
  .object({
    /** Tab of the inbox it stands in. */
    tab: z.enum(['sign', 'needs_you', 'settle', 'replies']),
    applicationId: idSchema,
    /** A mail to sign (follow-up) or to confirm (reply); null for an application itself. */
    mailId: idSchema.nullable(),
    title: z.string(),
    employer: z.string(),
    places: z.string(),
    salary: z.string().nullable(),
    pay: paySchema.nullable(),
    score: z.number().int().nullable(),
    since: instantSchema,
    until: instantSchema.nullable().describe('when it ends by itself'),
    /** One line that says why it waits, for the queue. */
    says: z.string().nullable(),
    needsYou: needsYouSchema.nullable(),
    remade: z.boolean().describe('made anew since it first waited: the application says what changed'),
  })
  .meta({ id: 'InboxItem' });

export const inboxSchema = z
  .object({
    items: z.array(inboxItemSchema).describe('best first within a tab; sign: highest score first'),
    held: z.array(z.object({ applicationId: idSchema, mailId: idSchema.nullable(), title: z.string(), employer: z.string(), until: instantSchema })),
    counts: z.object({ sign: z.number().int(), needsYou: z.number().int(), settle: z.number().int(), replies: z.number().int() }),
    /** Put aside by the person, the first to come back first; not among the items until then. */
    snoozed: z.array(z.object({ applicationId: idSchema, mailId: idSchema.nullable(), title: z.string(), employer: z.string(), until: instantSchema })),
    preparing: z.number().int(),
  })
  .meta({ id: 'Inbox' });

export const snoozeBodySchema = z.object({
  until: instantSchema.nullable().describe('when it comes back; null: at once'),
  mailId: idSchema.nullable().default(null).describe('a mail of the application; null for the application itself'),
});
