import { z } from 'zod';
import { candidateKindSchema, idSchema, instantSchema } from '../shared/domain.schemas.ts';

/** What every screen needs at first: who is here, whose applications, what may leave today. */
export const meSchema = z
  .object({
    user: z.object({ id: idSchema, name: z.string() }),
    candidates: z.array(
      z.object({
        id: idSchema,
        kind: candidateKindSchema,
        name: z.string(),
        sendingPaused: z.boolean(),
        dailyCap: z.number().int(),
        sentToday: z.number().int(),
        nextMayGoAt: instantSchema.nullable(),
        seq: z.number().int().describe('number of the newest event; a live stream that goes on after it tells of everything that happens after this answer'),
      }),
    ),
    temporalUi: z.string().nullable(),
    practiceAvailable: z.boolean(),
  })
  .meta({ id: 'Me' });
