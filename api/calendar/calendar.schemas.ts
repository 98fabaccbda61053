import { z } from 'zod';
import { calendarKinds } from '#domain/calendar/entries.ts';
import { holdReasons } from '#domain/submission/may-go.ts';
import { idSchema, instantSchema } from '../shared/domain.schemas.ts';

const calendarEntrySchema = z
  .object({
    kind: z.enum(calendarKinds).describe('sign_by, answer_by: it ends by itself then; leaves: a dated hold; closes: without an answer'),
    at: instantSchema,
    wholeDay: z.boolean(),
    applicationId: idSchema,
    mailId: idSchema.nullable(),
    title: z.string(),
    employer: z.string(),
    why: z.enum(holdReasons).nullable().describe('why it leaves no sooner'),
  })
  .meta({ id: 'CalendarEntry' });

export const calendarSchema = z.object({ entries: z.array(calendarEntrySchema).describe('the next first') });
export const calendarFileQuerySchema = z.object({ language: z.enum(['en', 'de']).default('en') });
