import { z } from 'zod';
import { briefTopics } from '#domain/campaign/brief/topics.ts';
import { longestBrief } from '#domain/campaign/brief/read-brief.ts';
import { planEmployment, planLevels, planModes, type CampaignPlan } from '#domain/campaign/plan.ts';
import { briefFields } from '#adapters/llm/llm.port.ts';
import { mutable } from '../shared/mutable.ts';
import { idSchema, preferencesSchema } from '../shared/domain.schemas.ts';

const words = z.array(z.string().trim().min(1).max(120)).max(40);

/** What a campaign looks for; an empty list or null leaves the person's own wishes as they are. */
export const planSchema = z
  .object({
    titles: words,
    levels: z.array(z.enum(planLevels)),
    must: words.describe('each must stand in the posting; "Go or Rust" is met by either'),
    wish: words.describe('each that stands in the posting lifts its score by 3, by 9 at most'),
    never: words,
    avoid: words.describe('employers'),
    places: words,
    remoteFrom: words.describe('countries or areas a remote post may be held from'),
    workModes: z.array(z.enum(planModes)),
    salaryFloor: preferencesSchema.shape.salaryFloor,
    languages: z.array(z.string().length(2)).max(20),
    employment: z.array(z.enum(planEmployment)),
    daily: z.number().int().min(1).max(1000).nullable().describe('most openings taken in any 24 hours'),
  })
  .meta({ id: 'CampaignPlan' });

export const briefBodySchema = z.object({ candidateId: idSchema, brief: z.string().max(longestBrief) });

export const readPlanSchema = z
  .object({
    plan: planSchema,
    total: z.number().int().nullable().describe('most applications altogether, where the brief says so'),
    marks: z
      .array(z.object({ start: z.number().int(), end: z.number().int(), topic: z.enum([...briefTopics, 'glue', 'unread']), says: z.array(z.string()) }))
      .describe('every word of the brief once, in order: what it was read as; glue holds others together, unread was not understood'),
    offers: z.array(z.object({ words: z.string(), field: z.enum(briefFields) })).describe('what a model would add for words that were not understood; nothing of it is in the plan'),
    model: z.string().nullable().describe('the model that was asked, or null'),
    modelSays: z.string().nullable().describe('why no model answered, where one was to be asked'),
  })
  .meta({ id: 'ReadPlan' });

export const estimateBodySchema = z.object({
  candidateId: idSchema,
  plan: planSchema.nullable(),
  boards: z.array(idSchema).max(500),
  threshold: z.number().int().min(0).max(100),
  maxApplications: z.number().int().min(1).max(1000),
}).meta({ id: 'EstimateBody' });

const rangeSchema = z.object({ low: z.number().int(), high: z.number().int() });

export const estimateSchema = z
  .object({
    openings: z.number().int().describe('on the boards now'),
    judged: z.number().int().describe('of them looked at for this estimate, the newest'),
    unread: z.number().int().describe('boards that were never read: nothing is known of them'),
    fits: z.number().int(),
    passedOver: z.array(z.object({ reason: z.string(), count: z.number().int() })).describe('of those looked at'),
    best: z.array(z.object({ openingId: idSchema, title: z.string(), employer: z.string(), score: z.number() })),
    newADay: rangeSchema.nullable(),
    worthADay: rangeSchema.nullable(),
    atOnce: z.number().int(),
    bundlesADay: z.number().int(),
    bundles: z.number().int(),
    minutesAtOnce: z.number().int(),
    cost: z.object({
      microDollars: z.number().int(),
      each: z.number().int().describe('millionths of a US dollar an application'),
      by: z.enum(['offline', 'ledger', 'prices']).describe('no model writes; what applications cost so far; list prices at their most'),
      model: z.string().nullable(),
    }),
    window: z.object({ size: z.number().int(), taken: z.number().int(), dailyCap: z.number().int() }),
  })
  .meta({ id: 'CampaignEstimate' });

export const changedPlanBodySchema = z
  .object({ plan: planSchema.nullable(), threshold: z.number().int().min(0).max(100), maxApplications: z.number().int().min(1).max(1000) })
  .meta({ id: 'ChangedPlan' });

/** A plan as it goes over the wire. */
export function planView(plan: CampaignPlan): z.input<typeof planSchema> {
  return mutable(plan);
}
