import { z } from 'zod';
import { boardWhys } from '#domain/discovery/board-said.ts';
import { boardSchema } from '../boards/boards.schemas.ts';
import { idSchema, instantSchema, toldSchema } from '../shared/domain.schemas.ts';
import { planSchema } from './plan.schemas.ts';

export const newCampaignSchema = z
  .object({
    candidateId: idSchema,
    name: z.string().min(1).max(200),
    brief: z.string().max(2000),
    plan: planSchema.nullable().default(null).describe('null: the person’s own wishes alone; POST /campaigns/plan reads one out of a brief'),
    boards: z.array(idSchema).min(1).max(500).describe('ids of boards; add one with POST /boards'),
    threshold: z.number().int().min(0).max(100).default(60),
    maxApplications: z.number().int().min(1).max(1000).default(100),
  })
  .meta({ id: 'NewCampaign' });

export const campaignSummarySchema = z
  .object({
    id: idSchema,
    candidateId: idSchema,
    name: z.string(),
    brief: z.string(),
    state: z.enum(['running', 'paused', 'ended']),
    threshold: z.number().int(),
    maxApplications: z.number().int(),
    createdAt: instantSchema,
    taken: z.number().int(),
  })
  .meta({ id: 'CampaignSummary' });

export const campaignSchema = campaignSummarySchema
  .extend({
    plan: planSchema.nullable(),
    counts: z.object({
      postings: z.number().int(),
      fresh: z.number().int(),
      openings: z.number().int(),
      merged: z.number().int(),
      eligible: z.number().int(),
      preparing: z.number().int(),
      waiting: z.number().int(),
    }),
    boards: z.array(
      boardSchema.extend({ state: z.enum(['waiting', 'reading', 'done', 'stopped']), read: z.number().int(), fresh: z.number().int(), said: z.string().nullable(), saidTold: toldSchema(boardWhys), readEveryMinutes: z.number().int().describe('how often it is read'), lastReadAt: instantSchema.nullable() }),
    ),
    passedOver: z.array(z.object({ reason: z.string(), count: z.number().int(), median: z.number().int().describe('of their scores') })).describe('openings skipped, by reason'),
    best: z.array(z.object({ openingId: idSchema, title: z.string(), employer: z.string(), score: z.number().int(), state: z.enum(['eligible', 'skipped', 'taken']), applicationId: idSchema.nullable() })),
    workflowUrl: z.string().nullable(),
  })
  .meta({ id: 'Campaign' });

export const addedToCampaignSchema = z.object({ boards: z.array(idSchema).min(1).max(100) });
export const campaignsSchema = z.object({ campaigns: z.array(campaignSummarySchema) });
export const campaignStateBodySchema = z.object({ state: z.enum(['running', 'paused', 'ended']) });
