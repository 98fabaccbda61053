import type { Fact } from '#domain/candidate/fact.ts';
import { isStopWord, wordsOf } from '#domain/gate/words/words.ts';
import type { Match } from '#domain/match/match.ts';
import { extractRequirements, type Requirement } from '#domain/match/requirements.ts';
import type { Posting } from '#domain/posting/posting.ts';
import { folded } from '#domain/posting/text.ts';
import { skillsIn, widerSkills } from '#domain/text/skills.ts';
import { relevanceTo, stemsOf } from './relevance.ts';

/** A requirement in the posting's own words with the fact that answers it best. */
export interface AnsweredRequirement {
  readonly words: string;
  readonly fact: Fact;
}

const tellable = new Set<Fact['kind']>(['achievement', 'statement', 'certificate', 'volunteering', 'skill']);
const longestQuote = 14;
/** Words that a fact shares with a requirement to answer it, where they share no skill. One alone ("sales", "days") is chance. */
const fewestShared = 2;
const countsYears = /\d\+?\s*(?:years?|jahre)/iu;
/** Headings, what postings say of the application itself, and what nobody answers with work done, such as a degree. */
const notOfWork = /^(?:requirements?|responsibilities|qualifications|anforderungen|aufgaben|about|über)(?![\p{L}])|(?<![\p{L}])(?:accommodations?|recruit(?:ment|ing) process|your (?:application|submission)|form submission|benefits?|insurance|trademark|equal opportunit\p{L}*|privacy|salary|compensation|visa|sponsorship|time ?zones?|holidays?|vacation|office (?:\d|one|two|three|four|once|twice)|gehalt|urlaub\p{L}*|homeoffice|bewerbungs\p{L}*|datenschutz\p{L}*|degree|bachelor\p{L}*|diploma|studium|\p{L}*abschluss)(?![\p{L}])/iu;

/**
 * Requirements of the posting that a fact answers, best answered first; no fact and no requirement twice. The match's
 * reasons weigh most, then what the posting asks for, then its other lines. At most `limit`.
 */
export function answeredRequirements(facts: readonly Fact[], posting: Pick<Posting, 'title' | 'description'>, match: Pick<Match, 'parts'> | null, limit: number): AnsweredRequirement[] {
  const schools = new Set(facts.filter((f) => f.kind === 'education').map((f) => f.id));
  // A course at a school is no work done. What stands by itself under a heading nobody knows may be anything: a birthday, a licence, "on request".
  const told = facts.filter((f) => tellable.has(f.kind) && !(f.kind === 'statement' && f.of === null) && !(f.of !== null && schools.has(f.of)));
  const readings = new Map(told.map((fact) => [fact.id, fact.kind === 'certificate' ? textReading(fact.title ?? fact.text) : readingOf(fact)]));
  const relevance = relevanceTo(posting, match);
  const relevant = new Map(told.map((fact) => [fact.id, relevance(fact)]));
  const pairs = askedOf(posting, match).flatMap(({ words, named, weight }) => {
    const stems = new Set(Array.from(stemsOf(words)).filter((stem) => !/\d/u.test(stem)));
    const skills = new Set(skillsIn(words).map((m) => m.skill.id));
    return told.flatMap((fact) => {
      const reading = readings.get(fact.id);
      const belongs = named.has(fact.id) || (fact.of !== null && named.has(fact.of));
      const shared = Array.from(stems).filter((s) => reading?.stems.has(s)).length;
      const known = Array.from(skills).filter((s) => reading?.skills.has(s)).length;
      const prose = fact.kind === 'achievement' ? 1.5 : fact.kind === 'skill' ? 0.4 : 1;
      // Years are shown by work alone.
      if (fact.kind !== 'achievement' && !belongs && countsYears.test(words)) return [];
      const score = (shared + known * 3 + (belongs ? 4 : 0) + (relevant.get(fact.id) ?? 0) * 0.1) * prose * weight;
      return known > 0 || (shared >= fewestShared && fact.kind !== 'skill') || belongs ? [{ words, fact, score }] : [];
    });
  }).sort((a, b) => b.score - a.score || a.words.localeCompare(b.words) || a.fact.id.localeCompare(b.fact.id));
  const chosen: AnsweredRequirement[] = [];
  for (const { words, fact } of pairs) {
    if (chosen.length === limit) break;
    if (chosen.some((c) => c.fact.id === fact.id || c.words.includes(words) || words.includes(c.words))) continue;
    chosen.push({ words, fact });
  }
  return chosen;
}

/** True where a text (with the skills and stems it holds) answers a requirement: its skills, or most of its words. */
export function answers(text: TextReading, requirement: Requirement): boolean {
  if (requirement.skills.length > 0) {
    const known = requirement.skills.filter((s) => text.skills.has(s)).length;
    return requirement.anyOf ? known > 0 : known * 2 > requirement.skills.length || (known > 0 && known * 2 >= requirement.skills.length);
  }
  const stems = stemsOf(requirement.words);
  return stems.size > 0 && Array.from(stems).filter((s) => text.stems.has(s)).length * 2 >= stems.size;
}

export interface TextReading {
  readonly stems: ReadonlySet<string>;
  readonly skills: ReadonlySet<string>;
}

/** What a text holds for answering requirements; a skill brings the wider ones it is a part of. */
export function textReading(text: string): TextReading {
  const named = skillsIn(text).map((m) => m.skill.id);
  return { stems: stemsOf(text), skills: new Set(named.flatMap((id) => [id, ...widerSkills(id)])) };
}

/** A fact as a text that may answer requirements: its title, its words and its keywords. */
export function readingOf(fact: Fact): TextReading {
  return textReading([fact.title ?? '', fact.text, ...fact.keywords].join(' · '));
}

interface Asked { readonly words: string; readonly named: ReadonlySet<string>; readonly weight: number }

/** What can be quoted: reasons of the match, requirements, and the posting's other lines, each in its own words. */
function askedOf(posting: Pick<Posting, 'title' | 'description'>, match: Pick<Match, 'parts'> | null): Asked[] {
  const squeezed = squeeze(posting.description);
  const lines = linesOf(posting.description);
  const reasons = (match?.parts ?? []).filter((p) => p.part === 'skills' || p.part === 'domain' || p.part === 'level').flatMap((p) => p.reasons).filter((r) => r.facts.length > 0);
  const required = extractRequirements(posting).filter((r) => r.kind === 'skill' || r.kind === 'years' || r.kind === 'other');
  const asked: Asked[] = [
    ...reasons.map((r) => ({ words: quotable(squeeze(r.words)), named: new Set(r.facts), weight: 1.2 })),
    ...required.map((r) => ({ words: quotable(squeeze(r.words)), named: new Set<string>(), weight: 1 })),
    ...lines.map((words) => ({ words, named: new Set<string>(), weight: 0.5 })),
    ...clausesOf(posting.description).map((words) => ({ words, named: new Set<string>(), weight: 0.4 })),
  ];
  return asked.map((a) => (wordsOf(a.words).length < 2 ? { ...a, words: lines.find((line) => a.words !== '' && line.includes(a.words)) ?? a.words } : a)).filter(({ words }) => words !== '' && squeezed.includes(words) && !notOfWork.test(words) && !folded(posting.title).includes(folded(words)));
}

const squeeze = (text: string): string => text.replace(/[*_`#>]+/gu, ' ').replace(/\s+/gu, ' ').trim();

/** Lines and sentences that can be quoted and say something. */
function linesOf(description: string): string[] {
  return description.split(/\n|(?<=[.!?;:])\s/u).map((line) => quotable(squeeze(line.replace(/^\s*(?:[-*•]|\d+\.)\s*/u, '')))).filter((line) => wordsOf(line).length >= 2);
}

/** Clauses of sentences too long to be quoted whole that name a skill: postings in running prose have no lines of their own. */
function clausesOf(description: string): string[] {
  return description.split(/\n|(?<=[.!?])\s/u).filter((sentence) => wordsOf(sentence).length > longestQuote).flatMap((sentence) => sentence.split(/[,;:()|]|\s[–—-]\s/u)).map((clause) => quotable(squeeze(clause)))
    .filter((clause) => clause !== '' && skillsIn(clause).length > 0);
}

/** The words as a quotation: at most 14 of them, else up to the first comma; empty where neither can be quoted. */
function quotable(text: string): string {
  const bare = text.replace(/[\s.;:,!?]+$/u, '').replace(/^(?:and|or|but|also|und|oder|aber|sowie|including|such as|plus|inklusive|in addition|additionally|zudem|außerdem)(?:,|\s)\s*/iu, '');
  const short = wordsOf(bare).length <= longestQuote ? bare : (bare.split(/[,;(–]/u)[0] ?? '').trim();
  const isLoose = wordsOf(short).filter((w) => !isStopWord(w.norm)).length === 0;
  return isLoose || !/^[\p{L}\p{N}(+#.]/u.test(short) || wordsOf(short).length > longestQuote || /https?:|@|[“”„"«»|$€£]/u.test(short) ? '' : short;
}
