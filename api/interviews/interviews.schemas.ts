import { z } from 'zod';
import { idSchema, instantSchema } from '../shared/domain.schemas.ts';

export const saidInterviewSchema = z
  .object({ day: z.iso.date().describe('as it stands in your calendar'), at: instantSchema.nullable().default(null).describe('when it begins, where you know it') })
  .meta({ id: 'SaidInterview' });
export const interviewSchema = z.object({ id: idSchema, day: z.iso.date(), at: instantSchema.nullable(), mailId: idSchema.nullable().describe('the reply that proposed it') }).meta({ id: 'Interview' });
export const madeInterviewSchema = z.object({ id: idSchema });
