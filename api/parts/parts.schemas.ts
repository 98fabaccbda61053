import { z } from 'zod';
import { instantSchema } from '../shared/domain.schemas.ts';

/** What stands beside the record and Temporal, by configuration. */
export const partsSchema = z
  .object({
    parts: z.array(
      z.object({
        part: z.enum(['events', 'likeness', 'tries']).describe('news between processes; openings like one; counting of tries'),
        by: z.enum(['postgresql', 'redis', 'sqlite-vec', 'qdrant', 'memory']),
        awaySince: instantSchema.nullable().describe('since when it has not answered this process; null while it does'),
      }),
    ),
  })
  .meta({ id: 'Parts' });
