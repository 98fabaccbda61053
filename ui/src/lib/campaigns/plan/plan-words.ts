import type { CampaignPlan } from '#lib/api/types.ts';
import type { I18n } from '#lib/i18n/i18n.svelte.ts';

export type PlanField = keyof CampaignPlan;

/** The fields in reading order. */
export const planFields = ['titles', 'levels', 'must', 'wish', 'never', 'avoid', 'places', 'remoteFrom', 'workModes', 'salaryFloor', 'languages', 'employment', 'daily'] as const satisfies readonly PlanField[];

/** What stands in a field, in words; empty where it says nothing. */
export function wordsOfField(plan: CampaignPlan, field: PlanField, { t, f }: I18n): readonly string[] {
  switch (field) {
    case 'levels': return plan.levels.map((level) => t.plan.levels[level]);
    case 'workModes': return plan.workModes.map((mode) => t.places.candidate.modes[mode]);
    case 'employment': return plan.employment.map((kind) => t.plan.employment[kind]);
    case 'languages': return plan.languages.map((tag) => f.language(tag));
    case 'salaryFloor': return plan.salaryFloor === null ? [] : [t.plan.atLeast(f.money(plan.salaryFloor.minor, plan.salaryFloor.currency))];
    case 'daily': return plan.daily === null ? [] : [t.plan.perDay(f.number(plan.daily))];
    default: return plan[field];
  }
}

/** How a chip of a field looks: refusals dashed and red, as nothing else is. */
export function lookOfField(field: PlanField): string {
  return field === 'never' || field === 'avoid' ? 'border-dashed border-red text-red' : 'border-line2';
}
