import { z } from 'zod';
import { holdReasons } from '#domain/submission/may-go.ts';
import { isZone } from '#domain/submission/pacing.ts';
import { idSchema, instantSchema } from '../shared/domain.schemas.ts';

const clock = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/u).describe('HH:MM, 24 hours');

/** How patiently a candidate's applications leave. */
export const pacingSchema = z
  .object({
    dailyCap: z.number().int().min(0).max(50).describe('most applications in any 24 hours'),
    windowSize: z.number().int().min(1).max(100).describe('most applications that are prepared or wait for you at one time, shared by all campaigns'),
    quietHours: z
      .object({ from: clock, to: clock, zone: z.string().max(60).refine(isZone, 'no such time zone').describe('IANA time zone') })
      .refine(({ from, to }) => from !== to, 'quiet hours have a beginning and an end')
      .nullable(),
    spacingSeconds: z.number().int().min(0).max(86_400).describe('least seconds between any two'),
    hostSpacingSeconds: z.number().int().min(0).max(86_400).describe('least seconds between two at one host'),
    employerDays: z.number().int().min(0).max(365).describe('one open application per employer in so many days; 0: any number'),
  })
  .meta({ id: 'Pacing' });

/** Signed applications that wait for their date. */
export const holdsSchema = z.object({ holds: z.array(z.object({ applicationId: idSchema, title: z.string(), employer: z.string(), why: z.enum(holdReasons), until: instantSchema })) });
