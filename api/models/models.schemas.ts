import { z } from 'zod';
import { idSchema, instantSchema } from '../shared/domain.schemas.ts';

const microDollarsSchema = z.number().int().min(0).describe('millionths of a US dollar');

const priceSchema = z.object({ input: z.number(), cached: z.number(), output: z.number(), date: z.string(), source: z.string() }).describe('US dollars a million tokens');
const ceilingsSchema = z.object({ application: microDollarsSchema, day: microDollarsSchema, month: microDollarsSchema });

/** One call of a model, as the ledger keeps it. */
export const modelCallSchema = z
  .object({
    id: idSchema,
    purpose: z.string(),
    provider: z.string(),
    model: z.string(),
    promptHash: z.string().describe('version of the prompt that asked'),
    state: z.enum(['reserved', 'answered', 'failed', 'not_asked']),
    failure: z.string().nullable(),
    says: z.string().nullable().describe('why no model wrote it, in a sentence'),
    tokensIn: z.number().int(),
    tokensCached: z.number().int(),
    tokensOut: z.number().int(),
    estimate: microDollarsSchema,
    microDollars: microDollarsSchema,
    price: priceSchema,
    latencyMs: z.number().int().nullable(),
    gate: z.object({ claims: z.number().int(), refused: z.number().int() }).nullable(),
    at: instantSchema,
  })
  .meta({ id: 'ModelCall' });

/** What an application cost, for the signing view. */
export const applicationCostSchema = z
  .object({
    microDollars: microDollarsSchema,
    ceiling: microDollarsSchema,
    /** Models that wrote; empty where the offline driver did all of it. */
    models: z.array(z.string()),
    /** What the person should know, such as a ceiling that was reached. */
    says: z.array(z.string()),
    calls: z.array(modelCallSchema),
  })
  .meta({ id: 'ApplicationCost' });

const lineSchema = z.object({ calls: z.number().int(), tokensIn: z.number().int(), tokensCached: z.number().int(), tokensOut: z.number().int(), microDollars: microDollarsSchema });

/** What models cost, by month and by campaign. */
export const costSchema = z
  .object({
    today: microDollarsSchema.describe('the last 24 hours'),
    month: microDollarsSchema,
    ceilings: ceilingsSchema,
    months: z.array(lineSchema.extend({ month: z.string() })),
    campaigns: z.array(lineSchema.extend({ campaignId: idSchema.nullable() })),
  })
  .meta({ id: 'Cost' });

/** Who writes, as the settings say. */
export const writersSchema = z
  .object({
    models: z.array(z.object({ provider: z.string(), model: z.string(), price: priceSchema })).describe('best first, the next one asked where one fails; none: the offline driver writes, without key and cost'),
    ceilings: ceilingsSchema,
  })
  .meta({ id: 'Writers' });

export const campaignCeilingSchema = z.object({ microDollars: microDollarsSchema.nullable().describe('null: none of its own') });
