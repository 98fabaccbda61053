import type { RejectReason } from '#domain/application/reject-reasons.ts';
import type { Preferences } from '#domain/candidate/candidate.ts';
import { findPhrase } from '#domain/match/reading.ts';
import type { Seniority, WorkMode } from '#domain/posting/posting.ts';
import { companyKey } from '#domain/text/company.ts';
import { planLevels, planModes, type CampaignPlan } from './plan.ts';

/** An opening that the person decided on. */
export interface DecidedOpening {
  readonly applicationId: string;
  readonly title: string;
  readonly employer: string;
  /** The posting's own words. */
  readonly description: string;
  readonly workMode: WorkMode;
  readonly seniority: Seniority;
  /** Highest pay a year that it states, minor units. */
  readonly pay: { readonly minor: number; readonly currency: string } | null;
  /** Null: signed. */
  readonly rejected: RejectReason | null;
}

/** A change of a plan that the person seems to follow already. */
type SeemingRule =
  | { readonly field: 'never'; readonly words: string }
  | { readonly field: 'avoid'; readonly words: string }
  | { readonly field: 'workModes'; readonly words: Exclude<WorkMode, 'unknown'> }
  | { readonly field: 'levels'; readonly words: Exclude<Seniority, 'unknown'> }
  | { readonly field: 'salaryFloor'; readonly minor: number; readonly currency: string };

interface OfferedRule {
  /** The same for the same rule, so that a "no" holds. */
  readonly key: string;
  readonly rule: SeemingRule;
  readonly reason: RejectReason;
  /** Decided openings that the rule would have passed over, those rejected first. */
  readonly hidden: readonly DecidedOpening[];
  readonly rejected: number;
}

/** So many rejections for one reason make a rule. */
const enough = 3;
/** Of what it would have passed over, at most one in four was signed. */
const mostSigned = 0.25;

/**
 * The rule that the person seems to follow most, or null: three or more rejected openings share what the reason speaks
 * of, and hardly any they signed does. `declined` are the keys of those they said no to. What the plan wants, or rules
 * out already, is never offered.
 */
export function seemingRule(decided: readonly DecidedOpening[], plan: CampaignPlan, wishes: Pick<Preferences, 'titles' | 'workModes'>, declined: ReadonlySet<string>): OfferedRule | null {
  const offers = decided
    .filter(({ rejected }) => rejected !== null)
    .flatMap((one) => rulesOf(one, plan, wishes).map((rule) => ({ rule, reason: one.rejected ?? 'other' })));
  const keys = new Set<string>();
  const found = offers.flatMap(({ rule, reason }): OfferedRule[] => {
    const key = keyOf(rule);
    if (keys.has(`${reason} ${key}`) || declined.has(key)) return [];
    keys.add(`${reason} ${key}`);
    const hidden = decided.filter((one) => hides(rule, one));
    const because = hidden.filter(({ rejected }) => rejected === reason).length;
    const rejected = hidden.filter((one) => one.rejected !== null).length;
    if (because < enough || (hidden.length - rejected) / hidden.length > mostSigned) return [];
    return [{ key, rule, reason, rejected, hidden: hidden.toSorted((a, b) => Number(a.rejected === null) - Number(b.rejected === null)) }];
  });
  return found.toSorted((a, b) => signed(a) / a.hidden.length - signed(b) / b.hidden.length || b.rejected - a.rejected || b.key.length - a.key.length || a.key.localeCompare(b.key))[0] ?? null;
}

/** The plan with the rule in it. */
export function planWith(plan: CampaignPlan, rule: SeemingRule, wishes: Pick<Preferences, 'workModes'>): CampaignPlan {
  switch (rule.field) {
    case 'never': return { ...plan, never: [...plan.never, rule.words] };
    case 'avoid': return { ...plan, avoid: [...plan.avoid, rule.words] };
    case 'workModes': return { ...plan, workModes: modesOf(plan, wishes).filter((mode) => mode !== rule.words) };
    case 'levels': return { ...plan, levels: levelsOf(plan).filter((level) => level !== rule.words) };
    case 'salaryFloor': return { ...plan, salaryFloor: { minor: rule.minor, currency: rule.currency } };
  }
}

function signed({ hidden, rejected }: OfferedRule): number {
  return hidden.length - rejected;
}

function modesOf(plan: CampaignPlan, wishes: Pick<Preferences, 'workModes'>): readonly (typeof planModes)[number][] {
  return plan.workModes.length > 0 ? plan.workModes : wishes.workModes.length > 0 ? wishes.workModes : planModes;
}

function levelsOf(plan: CampaignPlan): readonly (typeof planLevels)[number][] {
  return plan.levels.length > 0 ? plan.levels : planLevels;
}

/** Rules that would have passed over one opening for the reason it was rejected for. */
function rulesOf(one: DecidedOpening, plan: CampaignPlan, wishes: Pick<Preferences, 'titles' | 'workModes'>): SeemingRule[] {
  switch (one.rejected) {
    case 'not_the_role': return titleWords(one.title, [...plan.titles, ...wishes.titles, ...plan.never]).map((words) => ({ field: 'never', words }));
    case 'not_the_employer': return plan.avoid.some((name) => companyKey(name) === companyKey(one.employer)) ? [] : [{ field: 'avoid', words: one.employer }];
    case 'place': return one.workMode === 'unknown' || modesOf(plan, wishes).length < 2 || !modesOf(plan, wishes).includes(one.workMode) ? [] : [{ field: 'workModes', words: one.workMode }];
    case 'level': return one.seniority === 'unknown' || levelsOf(plan).length < 2 || !levelsOf(plan).includes(one.seniority) ? [] : [{ field: 'levels', words: one.seniority }];
    case 'pay': return one.pay === null ? [] : [{ field: 'salaryFloor', minor: above(one.pay.minor), currency: one.pay.currency }];
    case 'other': case null: return [];
  }
}

/** The next thousand above an amount: a floor that this amount does not reach. */
function above(minor: number): number {
  return (Math.floor(minor / 100_000) + 1) * 100_000;
}

/** Words of a title that say what the work is; not those that the person looks for, nor level and gender marks. */
function titleWords(title: string, wanted: readonly string[]): string[] {
  const words = title.toLowerCase().match(/\p{L}[\p{L}+#.-]{3,}/gu) ?? [];
  return [...new Set(words)].filter((word) => !plainWords.has(word) && !wanted.some((phrase) => findPhrase(phrase, word) !== null));
}

const plainWords = new Set(['senior', 'junior', 'lead', 'staff', 'principal', 'head', 'with', 'focus', 'team', 'remote', 'hybrid', 'full', 'time', 'part', 'mid-level', 'level', 'divers', 'germany', 'deutschland', 'europe', 'all', 'genders', 'm/w/d', 'und', 'oder', 'for', 'and', 'the', 'als', 'für', 'bereich']);

function hides(rule: SeemingRule, one: DecidedOpening): boolean {
  switch (rule.field) {
    case 'never': return [one.title, one.employer, one.description].some((text) => findPhrase(text, rule.words) !== null);
    case 'avoid': return companyKey(one.employer) === companyKey(rule.words);
    case 'workModes': return one.workMode === rule.words;
    case 'levels': return one.seniority === rule.words;
    case 'salaryFloor': return one.pay !== null && one.pay.currency === rule.currency && one.pay.minor < rule.minor;
  }
}

function keyOf(rule: SeemingRule): string {
  return rule.field === 'salaryFloor' ? `salaryFloor ${rule.currency} ${rule.minor}` : `${rule.field} ${rule.words.toLowerCase()}`;
}
