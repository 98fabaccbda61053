import type { CampaignPlan } from './plan.ts';

/** What is known before a campaign runs. Money in millionths of a US dollar. */
export interface Known {
  /** Openings on the boards now, how many of them were judged, and how many of those fit. */
  readonly openings: number;
  readonly judged: number;
  readonly fit: number;
  /** New postings a day on these boards so far; null where they have not been read for a day. */
  readonly newADay: number | null;
  readonly threshold: number;
  readonly maxApplications: number;
  readonly daily: CampaignPlan['daily'];
  /** Places in the person's window, how many are taken, and applications that may leave in a day. */
  readonly window: number;
  readonly waiting: number;
  readonly dailyCap: number;
  readonly microDollarsEach: number;
}

export interface Range {
  readonly low: number;
  readonly high: number;
}

export interface Estimate {
  /** Openings that fit now, reckoned from those that were judged. */
  readonly fits: number;
  readonly newADay: Range | null;
  readonly worthADay: Range | null;
  /** Bundles that wait soon after the start, and later in a day. */
  readonly atOnce: number;
  readonly bundlesADay: number;
  /** Applications until the campaign's own limit, or all that fit now. */
  readonly bundles: number;
  readonly minutesAtOnce: number;
  readonly microDollars: number;
}

/** Minutes that reading and deciding one bundle takes; an assumption, the same on every screen. */
const minutesABundle = 2;

/** What a campaign will bring and cost, as far as today's boards tell. A day's spread is that of chance alone. */
export function estimateOf(known: Known): Estimate {
  const share = known.judged === 0 ? 0 : known.fit / known.judged;
  const fits = Math.round(share * known.openings);
  const perDay = known.daily ?? Number.POSITIVE_INFINITY;
  const atOnce = Math.min(fits, known.maxApplications, Math.max(0, known.window - known.waiting), perDay);
  const worth = known.newADay === null ? null : known.newADay * share;
  const bundles = Math.min(known.maxApplications, fits);
  return {
    fits, atOnce, bundles,
    newADay: known.newADay === null ? null : spread(known.newADay), worthADay: worth === null ? null : spread(worth),
    // A backlog of fitting openings fills the day's limit by itself.
    bundlesADay: Math.min(perDay, known.dailyCap, fits > atOnce ? known.dailyCap : Math.ceil(worth ?? fits), known.maxApplications),
    minutesAtOnce: atOnce * minutesABundle, microDollars: Math.round(bundles * known.microDollarsEach),
  };
}

function spread(expected: number): Range {
  const about = Math.sqrt(expected);
  return { low: Math.max(0, Math.floor(expected - about)), high: Math.ceil(expected + about) };
}
