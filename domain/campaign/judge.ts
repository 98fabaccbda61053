import type { Candidate, Preferences } from '#domain/candidate/candidate.ts';
import type { Match } from '#domain/match/match.ts';
import { profileOf } from '#domain/match/profile.ts';
import { findPhrase, readPosting, type PostingReading } from '#domain/match/reading.ts';
import { matchProfile } from '#domain/match/score.ts';
import { isOver } from '#domain/posting/dates.ts';
import type { Posting } from '#domain/posting/posting.ts';
import { companyKey } from '#domain/text/company.ts';
import { countriesOf } from './areas.ts';
import type { CampaignPlan } from './plan.ts';
import { skipReason } from './skip-reason.ts';

/** What a campaign makes of an opening. */
export interface Judgement {
  /** As the person's own wishes have it, whatever the campaign. */
  readonly match: Match;
  /** Points under the plan, 0 to 100, by which a campaign takes its openings. */
  readonly score: number;
  /** Why the campaign passes it over, or null where it is eligible. */
  readonly skipped: string | null;
}

/** Points that each wish adds which a posting speaks of, and the most that all of them add. */
const aWish = 3;
const mostForWishes = 9;

/**
 * Judges postings for a candidate under a plan (null: the person's own wishes alone) at an instant (ISO 8601). Worked
 * out once for many postings; some 2 ms each.
 */
export function judgeUnder(plan: CampaignPlan | null, threshold: number, candidate: Candidate, now: string): (posting: Posting) => Judgement {
  const own = profileOf(candidate, now);
  if (plan === null) {
    return (posting) => {
      const match = matchProfile(own, readPosting(posting));
      return { match, score: match.score, skipped: endReason(posting, now) ?? skipReason(match, threshold) };
    };
  }
  const profiles = { at: profileOf(planned(candidate, plan, plan.places), now), remote: profileOf(planned(candidate, plan, remotePlaces(plan)), now) };
  return (posting) => {
    const reading = readPosting(posting);
    const match = matchProfile(own, reading);
    const under = matchProfile(posting.workMode === 'remote' ? profiles.remote : profiles.at, reading);
    const score = Math.min(100, under.score + wishPoints(plan, reading));
    return { match, score, skipped: endReason(posting, now) ?? skipReason(under, 0) ?? outsideOf(plan, posting, reading) ?? skipReason({ ...under, blockers: [], score }, threshold) };
  };
}

/** A posting that is listed beyond the last day that it names itself: a person may still take it, a campaign does not. */
function endReason({ closesAt }: Posting, now: string): string | null {
  return closesAt !== null && isOver(closesAt, now) ? 'its last day for applications has passed' : null;
}

/** The candidate with the plan's wishes before their own. What they never want stays unwanted. */
function planned(candidate: Candidate, plan: CampaignPlan, places: readonly string[]): Candidate {
  const own = candidate.preferences;
  const either = <T>(ofPlan: readonly T[], ofPerson: readonly T[]) => (ofPlan.length > 0 ? ofPlan : ofPerson);
  const preferences: Preferences = {
    ...own, titles: either(plan.titles, own.titles), must: [...own.must, ...plan.must], never: [...own.never, ...plan.never.flatMap(inOneAndMany)],
    places: either(places.flatMap(namedPlaces), own.places), workModes: either(plan.workModes, own.workModes), salaryFloor: plan.salaryFloor ?? own.salaryFloor,
  };
  return { ...candidate, preferences };
}

function remotePlaces({ places, remoteFrom }: CampaignPlan): readonly string[] {
  return remoteFrom.length > 0 ? remoteFrom : places;
}

/** An area is the countries in it; a place stays as it is said. */
function namedPlaces(place: string): readonly string[] {
  const countries = countriesOf(place);
  return countries.length > 1 ? countries : [place];
}

/** "Agencies" is meant of an agency too, and "Agenturen" of an Agentur; a posting's own plural "s" is known to the search. */
function inOneAndMany(phrase: string): string[] {
  const one = phrase.replace(/ies$/u, 'y').replace(/(?<=\p{L}{4})(?:en|s)$/u, '');
  return one === phrase ? [phrase] : [phrase, one];
}

function wishPoints({ wish }: CampaignPlan, { title, employer, description }: PostingReading): number {
  const said = wish.filter((phrase) => inOneAndMany(phrase).some((words) => [title, employer, description].some((text) => findPhrase(text, words) !== null)));
  return Math.min(mostForWishes, said.length * aWish);
}

/** What only a plan rules out, in words that many openings share. Silence of a posting rules nothing out. */
function outsideOf(plan: CampaignPlan, posting: Posting, reading: PostingReading): string | null {
  const employer = companyKey(posting.employer);
  if (plan.avoid.some((name) => companyKey(name) === employer || findPhrase(posting.employer, name) !== null)) return 'an employer you avoid';
  if (plan.levels.length > 0 && reading.seniority !== 'unknown' && !plan.levels.includes(reading.seniority)) return 'not at the level in the plan';
  const { employmentType } = posting;
  if (plan.employment.length > 0 && employmentType !== 'unknown' && employmentType !== 'other' && !plan.employment.includes(employmentType)) return 'not the kind of employment in the plan';
  return plan.languages.length > 0 && !mayBeIn(plan.languages, reading) ? 'in a language outside the plan' : null;
}

/** The languages a posting demands are among the plan's, or, where it demands none, the one it is written in. */
function mayBeIn(languages: readonly string[], { requirements, language }: PostingReading): boolean {
  const asked = requirements.filter(({ kind, required }) => kind === 'language' && required).flatMap((requirement) => requirement.languages);
  if (asked.length > 0) return asked.some((tag) => languages.includes(tag));
  return language === null || languages.includes(language);
}
