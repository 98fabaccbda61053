import type { CampaignPlan } from '#lib/api/types.ts';
import { emptyPlan, planEmployment, planLevels, planModes } from '#domain/campaign/plan.ts';

/** Fields whose words a person writes, in the order in which they are shown. */
export const wordFields = ['titles', 'must', 'wish', 'never', 'avoid', 'places', 'remoteFrom', 'languages'] as const;
export type WordField = (typeof wordFields)[number];

/** Fields of which some of a few are chosen. */
export const choiceFields = { levels: planLevels, workModes: planModes, employment: planEmployment } as const;
export type ChoiceField = keyof typeof choiceFields;

/** A plan while it is edited. */
export class PlanDraft {
  #plan: CampaignPlan = $state.raw(copyOf(emptyPlan));

  get value(): CampaignPlan { return this.#plan; }

  set(plan: CampaignPlan | null): void {
    this.#plan = copyOf(plan ?? emptyPlan);
  }

  /** Adds words; what is there already, in any case, is there once. */
  add(field: WordField, words: string): void {
    const said = field === 'languages' ? words.trim().toLowerCase().slice(0, 2) : words.trim();
    const there = this.#plan[field].some((one) => one.toLowerCase() === said.toLowerCase());
    if (said !== '' && !there) this.#plan = { ...this.#plan, [field]: [...this.#plan[field], said] };
  }

  remove(field: WordField, words: string): void {
    this.#plan = { ...this.#plan, [field]: this.#plan[field].filter((one) => one !== words) };
  }

  /** Chooses or leaves one of a few; they keep their own order. */
  toggle(field: ChoiceField, value: string): void {
    const chosen: readonly string[] = this.#plan[field];
    const next = choiceFields[field].filter((one) => (one === value) !== chosen.includes(one));
    this.#plan = { ...this.#plan, [field]: next };
  }

  /** Pay in whole units a year; null for none. */
  setFloor(amount: number | null, currency: string): void {
    this.#plan = { ...this.#plan, salaryFloor: amount === null || amount <= 0 || !/^[A-Z]{3}$/u.test(currency) ? null : { minor: Math.round(amount * 100), currency } };
  }

  setDaily(most: number | null): void {
    this.#plan = { ...this.#plan, daily: most === null || most < 1 ? null : Math.floor(most) };
  }
}

function copyOf(plan: Readonly<Record<keyof CampaignPlan, unknown>>): CampaignPlan {
  return structuredClone($state.snapshot(plan)) as CampaignPlan;
}
