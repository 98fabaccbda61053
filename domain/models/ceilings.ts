/** Most that models may cost, in millionths of a US dollar. */
export interface Ceilings {
  readonly application: number;
  /** In any 24 hours. */
  readonly day: number;
  /** In a calendar month, UTC. */
  readonly month: number;
}

/** What has been spent or is reserved already. `campaign` has its own ceiling, or none. */
export interface Spent {
  readonly application: number;
  readonly day: number;
  readonly month: number;
  readonly campaign: number;
}

/** The sentence for the person where a call would pass a ceiling; null where it may be made. A call that costs nothing always may. */
export function overCeiling(estimate: number, spent: Spent, ceilings: Ceilings, campaignCeiling: number | null): string | null {
  if (estimate === 0) return null;
  const places: readonly (readonly [string, number, number | null])[] = [
    ['for this application', spent.application, ceilings.application], ['for any 24 hours', spent.day, ceilings.day], ['for this month', spent.month, ceilings.month], ['for this campaign', spent.campaign, campaignCeiling],
  ];
  const passed = places.find(([, sum, ceiling]) => ceiling !== null && sum + estimate > ceiling);
  if (passed === undefined) return null;
  const [where, sum, ceiling] = passed;
  return `No model was asked: up to ${dollars(estimate)} more would pass the ceiling of ${dollars(ceiling ?? 0)} ${where} (${dollars(sum)} are spent).`;
}

/** "$0.0132": four decimals under a dollar, two above. */
export function dollars(microDollars: number): string {
  const amount = microDollars / 1_000_000;
  return `$${amount.toFixed(amount > 0 && amount < 1 ? 4 : 2)}`;
}
