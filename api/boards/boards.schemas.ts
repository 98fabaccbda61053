import { z } from 'zod';
import { idSchema, instantSchema, sourceNameSchema } from '../shared/domain.schemas.ts';

export const boardSchema = z
  .object({
    id: idSchema,
    source: sourceNameSchema,
    tenant: z.string(),
    employer: z.string(),
    practice: z.boolean(),
    lastSuccessAt: instantSchema.nullable(),
    lastError: z.string().nullable(),
    lastCount: z.number().int().nullable(),
  })
  .meta({ id: 'Board' });

export const boardsSchema = z.object({ boards: z.array(boardSchema) });
export const addBoardSchema = z.object({ link: z.string().min(3).max(2000).describe('link to a career board or one of its postings, or "greenhouse:acme"') });
