import { skillById } from '#domain/text/skills.ts';
import { experienceCounts, degreeRank } from './degrees.ts';
import { foldedLine } from '#domain/text/words.ts';
import type { MatchPart, MatchReason } from './match.ts';
import type { CandidateProfile } from './profile.ts';
import type { PostingReading } from './reading.ts';
import type { Requirement } from './requirements.ts';

/** How far the person's facts answer something, 0 to 1, and which facts. */
export interface Answer {
  readonly covered: number;
  readonly facts: readonly string[];
}

const most = 45;
/** A wider skill is shown by its part, not wholly: React says much of JavaScript. */
const byPart = 0.8;
const weights = { required: 1, wished: 0.4, soft: 0.4, unnamed: 0.6, language: 0.4 };
/** What counts before anything is asked: two lines answered are less sure a fit than twelve. */
const doubt = { weight: 0.75, share: 0.25 };
/** Postings ask for more than anybody has: six tenths of it is already seven tenths of the points. */
const bend = 0.7;
/** Facts cited for one requirement; more would hide the best. */
const cited = 3;

/** What the person can do of what is asked: every requirement that is no number of years, weighed, answered by facts. */
export function skillsPart(profile: CandidateProfile, reading: PostingReading): MatchPart {
  const asked = reading.requirements.filter(({ kind }) => kind === 'skill' || kind === 'degree' || kind === 'other' || kind === 'years' || kind === 'language');
  const judged = asked.flatMap((requirement) => {
    const weight = weightOf(requirement);
    return weight === 0 ? [] : [{ requirement, weight, answer: answerOf(profile, requirement) }];
  });
  const total = judged.reduce((sum, { weight }) => sum + weight, doubt.weight);
  const reached = judged.reduce((sum, { weight, answer }) => sum + weight * answer.covered, doubt.weight * doubt.share);
  const share = (reached / total) ** bend;
  return { part: 'skills', points: most * share, of: most, reasons: judged.map(({ requirement, answer }) => reasonOf(requirement, answer)) };
}

/** Years without a craft ("5+ years of experience") belong to the level alone. */
function weightOf(requirement: Requirement): number {
  const hard = requirement.skills.some((id) => skillById(id)?.kind === 'hard');
  const says = hard || requirement.terms.length > 0 || requirement.skills.length > 0 || requirement.kind === 'degree' || requirement.kind === 'language';
  if (!says) return 0;
  const base = requirement.required ? weights.required : weights.wished;
  const onlySoft = requirement.skills.length > 0 && !hard;
  return base * (onlySoft ? weights.soft : requirement.kind === 'other' ? weights.unnamed : requirement.kind === 'language' ? weights.language : 1);
}

function answerOf(profile: CandidateProfile, requirement: Requirement): Answer {
  if (requirement.kind === 'language') return answerLanguages(profile, requirement.languages);
  const bySkills = requirement.skills.map((id) => answerSkill(profile, id));
  const byTerms = answerTerms(profile, requirement.terms);
  if (requirement.kind === 'degree') return answerDegree(profile, requirement, byTerms);
  if (bySkills.length === 0) return byTerms;
  const best = bySkills.reduce((a, b) => (b.covered > a.covered ? b : a));
  const mean = bySkills.reduce((sum, { covered }) => sum + covered, 0) / bySkills.length;
  if (requirement.anyOf && best.covered === 1) return best;
  const covered = requirement.anyOf ? best.covered : mean;
  const facts = requirement.anyOf ? best.facts : distinct(bySkills.flatMap((answer) => answer.facts));
  return { covered: 0.7 * covered + 0.3 * byTerms.covered, facts: facts.length > 0 ? facts : byTerms.covered >= 0.5 ? byTerms.facts : [] };
}

/** Facts that show a skill, by any of its spellings or by a part of it. */
function answerSkill(profile: CandidateProfile, id: string): Answer {
  const facts = profile.skills.get(id);
  if (facts !== undefined) return { covered: 1, facts: facts.slice(0, cited) };
  const parts = profile.widerSkills.get(id);
  return parts === undefined ? { covered: 0, facts: [] } : { covered: byPart, facts: parts.slice(0, cited) };
}

/** The share of terms that stand in any fact; the facts that hold most of them. */
export function answerTerms(profile: CandidateProfile, terms: readonly string[]): Answer {
  if (terms.length === 0) return { covered: 0, facts: [] };
  const held = new Map<string, number>();
  let found = 0;
  for (const term of terms) {
    const facts = profile.terms.get(term);
    if (facts === undefined) continue;
    found += 1;
    for (const id of facts) held.set(id, (held.get(id) ?? 0) + 1);
  }
  const ranked = [...held].sort(([idA, a], [idB, b]) => b - a || (idA < idB ? -1 : 1));
  const together = (ranked[0]?.[1] ?? 0) / terms.length;
  return { covered: 0.7 * (found / terms.length) + 0.3 * together, facts: ranked.slice(0, cited).map(([id]) => id) };
}

function answerLanguages(profile: CandidateProfile, asked: readonly string[]): Answer {
  const spoken = asked.filter((tag) => profile.languages.has(tag));
  return { covered: spoken.length / asked.length, facts: distinct(spoken.flatMap((tag) => profile.languages.get(tag) ?? [])) };
}

function answerDegree(profile: CandidateProfile, requirement: Requirement, byTerms: Answer): Answer {
  const plain = foldedLine(requirement.words);
  if (profile.degree >= degreeRank(plain)) return { covered: 0.7 + 0.3 * byTerms.covered, facts: profile.degreeFacts.slice(0, cited) };
  if (experienceCounts(plain) && profile.months >= 48) return { covered: 0.7, facts: profile.stays.map(({ factId }) => factId).slice(0, cited) };
  return { covered: profile.degree > 0 ? 0.4 : 0, facts: profile.degreeFacts.slice(0, cited) };
}

/** In the posting's own words; the facts named stand beside them. */
function reasonOf({ words, kind }: Requirement, { covered, facts }: Answer): MatchReason {
  if (kind === 'language' && covered === 1 && facts.length === 0) return { words, facts, says: 'a language you named' };
  if (facts.length === 0 || covered < 0.25) return { words, facts: [], says: 'nothing of yours says so' };
  return { words, facts, says: covered >= 0.75 ? 'yours says so' : 'in part' };
}

function distinct(ids: readonly string[]): string[] {
  return [...new Set(ids)].slice(0, cited);
}
