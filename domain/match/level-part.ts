import type { Seniority } from '#domain/posting/posting.ts';
import { skillById } from '#domain/text/skills.ts';
import type { MatchPart, MatchReason } from './match.ts';
import { monthsCovered, type CandidateProfile, type Stay } from './profile.ts';
import type { PostingReading } from './reading.ts';
import type { Requirement } from './requirements.ts';
import { shareOf } from './terms.ts';

const most = 20;
const ofYears = 14;
/** Steps of the ladder on which a posting and a person are compared; a manager stands beside a lead. */
const steps: Readonly<Record<Seniority, number | null>> = { unknown: null, intern: 0, junior: 1, mid: 2, senior: 3, lead: 4, manager: 4, principal: 5, director: 6, executive: 7 };
/** An employment that shares this much of the words is what they name; their last words are often about the place. */
const sure = 0.67;
/** Titles the person looks for are near each other to them: years as one count for another. */
const kindred = 0.55;
/** Years in an activity that no employment names: some of any work will have been in it. */
const byAnyWork = 0.5;
const namesJob = /\bas (?:an?|the)?\b|\bals\b|\b(?:role|position)\b/iu;
const nearness = [1, 0.7, 0.35, 0.1];

/** Years as asked and the level of the title, against the person's employments. */
export function levelPart(profile: CandidateProfile, reading: PostingReading): MatchPart {
  const asked = reading.requirements.filter(({ years }) => years !== null);
  const judged = asked.map((requirement) => ({ requirement, ...yearsFor(profile, requirement) }));
  const weight = ({ required }: Requirement) => (required ? 1 : 0.4);
  const total = judged.reduce((sum, { requirement }) => sum + weight(requirement), 0);
  const share = total === 0 ? null : judged.reduce((sum, { requirement, covered }) => sum + weight(requirement) * covered, 0) / total;
  const step = stepShare(profile, reading);
  const points = share === null ? most * step.share : ofYears * share + (most - ofYears) * step.share;
  return { part: 'level', points, of: most, reasons: [...judged.map(({ requirement, ...answer }) => yearsReason(requirement, answer)), ...step.reasons] };
}

interface YearsAnswer {
  readonly covered: number;
  /** Years in employments that answer the words. */
  readonly have: number;
  /** No employment answers the words, which name an activity rather than a job: the years are those of any work. */
  readonly unnamed: boolean;
  readonly facts: readonly string[];
}

/** Years in what the words name; where they name no craft, years of any employment. */
export function yearsFor(profile: CandidateProfile, requirement: Requirement): YearsAnswer {
  const wanted = Math.max(requirement.years ?? 0, 0.25);
  const inAll = Math.min(1, profile.months / 12 / wanted);
  const isGeneral = requirement.terms.length === 0 && requirement.skills.every((id) => skillById(id)?.kind === 'soft');
  const isWantedJob = profile.titleTerms.some((title) => alike(title, requirement.terms));
  const near = profile.stays.map((stay) => ({ stay, nearness: isGeneral ? 1 : Math.max(nearnessOf(stay, requirement), isWantedJob && stay.isWanted ? kindred : 0) })).filter(({ nearness }) => nearness >= 0.5);
  if (near.length === 0 && !namesJob.test(requirement.words)) return { covered: byAnyWork * inAll, have: profile.months / 12, unnamed: true, facts: [] };
  const have = monthsCovered(near.flatMap(({ stay }) => (stay.months === null ? [] : [stay.months]))) / 12;
  const surest = Math.min(1, Math.max(0, ...near.map(({ nearness }) => nearness)) / sure);
  const facts = near.toSorted((a, b) => b.nearness - a.nearness || (a.stay.factId < b.stay.factId ? -1 : 1)).slice(0, 3).map(({ stay }) => stay.factId);
  return { covered: 0.85 * Math.min(1, have / wanted) * (0.5 + 0.5 * surest) + 0.15 * inAll, have, unnamed: false, facts };
}

/** Whether two jobs are one by their terms: most of either stands in the other. */
function alike(a: readonly string[], b: readonly string[]): boolean {
  return shareOf(a, (term) => b.includes(term)) >= 0.8 && shareOf(b, (term) => a.includes(term)) >= 0.6;
}

/** How much an employment is what the words name: by its title first, then by what was done there. */
function nearnessOf(stay: Stay, { terms, skills }: Requirement): number {
  const hard = skills.filter((id) => skillById(id)?.kind === 'hard');
  const inSkills = hard.length === 0 ? 0 : hard.filter((id) => stay.skills.has(id)).length / hard.length;
  if (terms.length === 0) return inSkills;
  const share = (set: ReadonlySet<string>) => shareOf(terms, (term) => set.has(term));
  return Math.max(inSkills, share(stay.titleTerms), 0.7 * share(stay.terms));
}

function yearsReason({ words, years }: Requirement, { have, facts, unnamed }: YearsAnswer): MatchReason {
  const shown = Math.round(have * 10) / 10;
  if (unnamed && have > 0) return { words, facts: [], says: `${shown} years of work, none named so` };
  if (facts.length === 0) return { words, facts: [], says: 'nothing of yours says so' };
  return { words, facts, says: have >= (years ?? 0) ? `${shown} years` : `${shown} of ${years} years` };
}

function stepShare(profile: CandidateProfile, reading: PostingReading): { readonly share: number; readonly reasons: MatchReason[] } {
  const asked = steps[reading.seniority];
  const own = ownStep(profile);
  if (asked === null || own === null) return { share: 0.6, reasons: [] };
  const distance = Math.abs(asked - own.step);
  const says = distance === 0 ? 'your level' : asked > own.step ? `${distance === 1 ? 'one step' : `${distance} steps`} above your last title` : `${distance === 1 ? 'one step' : `${distance} steps`} below your last title`;
  return { share: nearness[distance] ?? 0, reasons: [{ words: reading.title, facts: own.facts, says }] };
}

/** The step of the highest title held, or by years where no title names a level. */
function ownStep(profile: CandidateProfile): { readonly step: number; readonly facts: readonly string[] } | null {
  const titled = profile.stays.flatMap((stay) => (steps[stay.level] === null ? [] : [{ step: steps[stay.level] ?? 0, facts: [stay.factId] }]));
  const byYears = profile.months === 0 ? null : { step: profile.months < 24 ? 1 : profile.months < 60 ? 2 : 3, facts: profile.stays.map(({ factId }) => factId).slice(0, 3) };
  return titled.reduce((best, one) => (best === null || one.step > best.step ? one : best), byYears);
}
