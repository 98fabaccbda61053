import { z } from 'zod';
import { rejectReasons } from '#domain/application/reject-reasons.ts';
import { idSchema } from '../shared/domain.schemas.ts';
import { planSchema } from './plan.schemas.ts';

/** A change of the plan that the person seems to follow already. */
export const offeredRuleSchema = z
  .object({
    key: z.string(),
    field: z.enum(['never', 'avoid', 'workModes', 'levels', 'salaryFloor']),
    words: z.string().nullable().describe('the word, employer, mode or level; null for a floor'),
    floor: z.object({ minor: z.number().int(), currency: z.string() }).nullable(),
    reason: z.enum(rejectReasons),
    rejected: z.number().int().describe('of those hidden, how many were rejected'),
    hidden: z.array(z.object({ applicationId: idSchema, title: z.string(), employer: z.string(), signed: z.boolean() })).describe('what it would have passed over of all that was decided'),
    plan: planSchema.describe('the plan with the rule in it'),
  })
  .meta({ id: 'OfferedRule' });

export const ruleSchema = z.object({ rule: offeredRuleSchema.nullable() });
export const declineRuleBodySchema = z.object({ key: z.string().min(1).max(400) });
