import { z } from 'zod';
import { instantSchema } from '../shared/domain.schemas.ts';

/** What stands at each place, for the rail. */
export const deskSchema = z
  .object({
    openings: z.number().int().describe('listed ones that are worth reading or were taken'),
    applications: z.number().int().describe('that have not ended'),
    campaigns: z.number().int().describe('that are running'),
    next: instantSchema.nullable().describe('the next date that is not a matter of seconds'),
    readsAt: instantSchema.nullable().describe('about when the boards of running campaigns are read again; null where that is due now or none was read yet'),
  })
  .meta({ id: 'Desk' });
