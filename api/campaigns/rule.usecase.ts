import type { z } from 'zod';
import { emptyPlan } from '#domain/campaign/plan.ts';
import { planWith, seemingRule, type DecidedOpening } from '#domain/campaign/seeming-rule.ts';
import { timesAYear } from '#domain/match/pay-part.ts';
import type { Posting } from '#domain/posting/posting.ts';
import { decidedOpenings, declineRule, declinedRules } from '#db/campaigns/rule.repository.ts';
import { candidateRow } from '../candidates/find-candidate.ts';
import type { ApiDeps } from '../deps.ts';
import { campaignOf } from './campaigns.usecases.ts';
import { planView } from './plan.schemas.ts';
import type { offeredRuleSchema } from './rule.schemas.ts';

/** Decisions that are looked at: habits change. */
const lately = 300;

/** The rule that the person seems to follow, for a campaign that has not ended; null where there is none. */
export async function ruleOf(deps: ApiDeps, userId: string, campaignId: string): Promise<z.input<typeof offeredRuleSchema> | null> {
  const { row, preferences, decided, declined } = await deps.database.asPerson(userId, async (tx) => {
    const row = await campaignOf(tx, campaignId);
    const { preferences } = await candidateRow(tx, row.candidateId);
    return { row, preferences, decided: await decidedOpenings(tx, row.candidateId, lately), declined: await declinedRules(tx, campaignId) };
  });
  if (row.state === 'ended') return null;
  const plan = row.plan ?? emptyPlan;
  const offered = seemingRule(decided.map(({ applicationId, posting, rejected }) => ({ ...openingOf(applicationId, posting), rejected })), plan, preferences, declined);
  if (offered === null) return null;
  const { key, rule, reason, rejected, hidden } = offered;
  return {
    key, field: rule.field, reason, rejected,
    words: rule.field === 'salaryFloor' ? null : rule.words,
    floor: rule.field === 'salaryFloor' ? { minor: rule.minor, currency: rule.currency } : null,
    hidden: hidden.map((one) => ({ applicationId: one.applicationId, title: one.title, employer: one.employer, signed: one.rejected === null })),
    plan: planView(planWith(plan, rule, preferences)),
  };
}

/** It is not offered again for this campaign. */
export async function declineOffered(deps: ApiDeps, userId: string, campaignId: string, key: string): Promise<void> {
  await deps.database.asPerson(userId, async (tx) => {
    await campaignOf(tx, campaignId);
    await declineRule(tx, campaignId, key);
  });
}

function openingOf(applicationId: string, { title, employer, description, workMode, seniority, salary }: Posting): Omit<DecidedOpening, 'rejected'> {
  const most = salary === null || salary.predicted || salary.period === 'unknown' ? null : (salary.maxMinor ?? salary.minMinor);
  const pay = most === null || salary === null || salary.period === 'unknown' ? null : { minor: most * timesAYear[salary.period], currency: salary.currency };
  return { applicationId, title, employer, description, workMode, seniority, pay };
}
