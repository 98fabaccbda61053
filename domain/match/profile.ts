import type { Candidate, Preferences } from '#domain/candidate/candidate.ts';
import type { Fact } from '#domain/candidate/fact.ts';
import { monthIndex } from '#domain/candidate/partial-date.ts';
import { seniorityOfTitle } from '#domain/posting/employment.ts';
import type { Seniority } from '#domain/posting/posting.ts';
import { folded } from '#domain/posting/text.ts';
import { skillNamed, skillsIn, widerSkills } from '#domain/text/skills.ts';
import { readTitle, titleLikeness } from '#domain/text/title.ts';
import { highestDegree } from './degrees.ts';
import { languageNamed } from './languages.ts';
import { termsOf } from './terms.ts';

/** One employment with everything said of it. */
export interface Stay {
  readonly factId: string;
  /** Title and what belongs to it, as ids. */
  readonly facts: readonly string[];
  /** Core words of the title. */
  readonly title: readonly string[];
  readonly level: Seniority;
  /** Its title is one the person looks for. */
  readonly isWanted: boolean;
  readonly titleTerms: ReadonlySet<string>;
  readonly terms: ReadonlySet<string>;
  readonly skills: ReadonlySet<string>;
  /** Months since year 0, the end not included; null where the dates are not known. */
  readonly months: readonly [number, number] | null;
}

/** What matching needs of a person, worked out once for many postings. Nothing in it depends on the order of facts. */
export interface CandidateProfile {
  readonly preferences: Preferences;
  /** Facts that name a skill, by skill id, ids sorted. */
  readonly skills: ReadonlyMap<string, readonly string[]>;
  /** Facts that name a part of a skill (React for JavaScript), by the wider skill's id. */
  readonly widerSkills: ReadonlyMap<string, readonly string[]>;
  /** Facts that hold a term, by cut stem. */
  readonly terms: ReadonlyMap<string, readonly string[]>;
  readonly stays: readonly Stay[];
  /** Months with any employment, each counted once. */
  readonly months: number;
  readonly degree: number;
  readonly degreeFacts: readonly string[];
  /** Primary tags, from language facts and preferences; empty where nothing was said. */
  readonly languages: ReadonlyMap<string, readonly string[]>;
  readonly hasClearance: boolean;
  /** Core words, and terms, of the titles the person looks for. */
  readonly titles: readonly (readonly string[])[];
  readonly titleTerms: readonly (readonly string[])[];
}

const clearance = /\b(?:clearance|ts\/sci|sicherheitsüberprüf\w*)/iu;
const silent: ReadonlySet<Fact['kind']> = new Set(['name', 'contact', 'interest']);

/** The profile of a candidate at an instant (ISO 8601), up to which open employments count. Some 1 ms for 60 facts. */
export function profileOf(candidate: Candidate, now: string): CandidateProfile {
  const facts = candidate.facts.filter((fact) => !silent.has(fact.kind)).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const skills = new Map<string, string[]>();
  const wider = new Map<string, string[]>();
  const terms = new Map<string, string[]>();
  for (const fact of facts) {
    const named = skillsOf(fact);
    for (const id of named) put(skills, id, fact.id);
    for (const id of new Set(named.flatMap(widerSkills))) put(wider, id, fact.id);
    for (const term of termsOf(wordsOfFact(fact))) put(terms, term, fact.id);
  }
  const titles = candidate.preferences.titles.map((title) => readTitle(title).core);
  const stays = facts.filter((fact) => fact.kind === 'employment').map((fact) => stayOf(fact, facts.filter((other) => other.of === fact.id), titles, now));
  const degrees = facts.filter((fact) => fact.kind === 'education');
  return {
    preferences: candidate.preferences, skills, widerSkills: wider, terms, stays,
    months: monthsCovered(stays.flatMap(({ months }) => (months === null ? [] : [months]))),
    degree: Math.max(0, ...degrees.map((fact) => highestDegree(folded(wordsOfFact(fact))))), degreeFacts: degrees.map(({ id }) => id),
    languages: languagesOf(facts, candidate.preferences.languages),
    hasClearance: facts.some((fact) => clearance.test(wordsOfFact(fact))) || candidate.answers.some(({ topic, value }) => clearance.test(topic.replaceAll('_', ' ')) && !/^no\b/iu.test(value.trim())),
    titles, titleTerms: candidate.preferences.titles.map(termsOf),
  };
}

/** Months in any of the spans, each counted once. */
export function monthsCovered(spans: readonly (readonly [number, number])[]): number {
  let covered = 0;
  let until = Number.NEGATIVE_INFINITY;
  for (const [start, end] of spans.toSorted((a, b) => a[0] - b[0])) {
    covered += Math.max(0, end - Math.max(start, until));
    until = Math.max(until, end);
  }
  return covered;
}

function wordsOfFact(fact: Fact): string {
  return [fact.text, fact.title ?? '', ...fact.keywords].join('\n');
}

function skillsOf(fact: Fact): string[] {
  const mentioned = skillsIn(wordsOfFact(fact)).map(({ skill }) => skill.id);
  const whole = fact.kind === 'skill' ? [fact.title ?? '', ...fact.keywords].flatMap((words) => skillNamed(words)?.id ?? []) : [];
  return [...new Set([...mentioned, ...whole])];
}

function stayOf(fact: Fact, parts: readonly Fact[], wanted: readonly (readonly string[])[], now: string): Stay {
  const said = [fact, ...parts];
  const title = fact.title ?? fact.text;
  const core = readTitle(title).core;
  return {
    factId: fact.id, facts: said.map(({ id }) => id), title: core, isWanted: wanted.some((one) => titleLikeness(one, core).likeness >= 0.8), level: seniorityOfTitle(title), titleTerms: new Set(termsOf(title)),
    terms: new Set(said.flatMap((one) => termsOf(wordsOfFact(one)))), skills: new Set(said.flatMap(skillsOf)), months: monthsOf(fact, now),
  };
}

/** A year alone stands for its start: 2019 to 2023 is four years, as its reader counts. */
function monthsOf(fact: Fact, now: string): readonly [number, number] | null {
  const start = fact.start === null ? null : monthIndex(fact.start);
  const end = monthIndex(fact.end ?? now.slice(0, 10));
  if (start === null || end === null) return null;
  const lastMonthCounts = fact.end !== null && fact.end.length > 4 ? 1 : 0;
  return [start, Math.max(start + lastMonthCounts, end + lastMonthCounts)];
}

function languagesOf(facts: readonly Fact[], preferred: readonly string[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const words of preferred) {
    const tag = languageNamed(words);
    if (tag !== null && !found.has(tag)) found.set(tag, []);
  }
  for (const fact of facts.filter(({ kind }) => kind === 'language')) {
    const tag = languageNamed(fact.title ?? fact.text);
    if (tag !== null) put(found, tag, fact.id);
  }
  return found;
}

function put(map: Map<string, string[]>, key: string, id: string): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [id]);
  else list.push(id);
}
