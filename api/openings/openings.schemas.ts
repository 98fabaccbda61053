import { z } from 'zod';
import { idSchema, instantSchema, matchSchema, sourceNameSchema } from '../shared/domain.schemas.ts';

/** The vacancy as a person reads it in a list. */
export const openingSummarySchema = z
  .object({
    id: idSchema,
    title: z.string(),
    employer: z.string(),
    places: z.array(z.string()),
    workMode: z.enum(['on_site', 'hybrid', 'remote', 'unknown']),
    salary: z.string().nullable().describe("the source's words"),
    publishedAt: instantSchema.nullable(),
    sources: z.array(sourceNameSchema),
    score: z.number().int().nullable(),
    state: z.enum(['new', 'eligible', 'skipped', 'taken']),
    skippedBecause: z.string().nullable(),
    applicationId: idSchema.nullable(),
  })
  .meta({ id: 'OpeningSummary' });

export const openingsQuerySchema = z.object({
  candidate: idSchema,
  q: z.string().max(200).optional(),
  state: z.enum(['all', 'eligible', 'skipped', 'taken']).default('all'),
  offset: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
export const openingsSchema = z.object({ openings: z.array(openingSummarySchema), total: z.number().int() });

export const openingSchema = openingSummarySchema
  .extend({
    description: z.string().describe('Markdown'),
    url: z.string(),
    applyUrl: z.string(),
    match: matchSchema.nullable(),
    postings: z.array(
      z.object({
        id: idSchema, source: sourceNameSchema, tenant: z.string(), identity: z.string(), title: z.string(), url: z.string(), firstSeenAt: instantSchema,
        mergedBecause: z.array(z.string()),
      }),
    ),
  })
  .meta({ id: 'Opening' });
