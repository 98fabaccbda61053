import { z } from 'zod';
import { boardWhys } from '#domain/discovery/board-said.ts';
import { idSchema, instantSchema, sourceNameSchema, toldSchema } from '../shared/domain.schemas.ts';

export const boardSchema = z
  .object({
    id: idSchema,
    source: sourceNameSchema,
    tenant: z.string(),
    employer: z.string(),
    practice: z.boolean(),
    byDefault: z.boolean().describe('a board of many employers, read unless it is left out'),
    lastSuccessAt: instantSchema.nullable(),
    lastError: z.string().nullable(),
    errorTold: toldSchema(boardWhys),
    lastCount: z.number().int().nullable(),
  })
  .meta({ id: 'Board' });

export const boardsSchema = z.object({
  boards: z.array(boardSchema),
  searches: z.array(sourceNameSchema).describe('sources whose key is set: a search of theirs is added as a board, "adzuna:gb/night baker"'),
});
export const addBoardSchema = z.object({ link: z.string().min(3).max(2000).describe('link to a career board or one of its postings, or "greenhouse:acme"') });
