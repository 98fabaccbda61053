import type { Candidate } from '#domain/candidate/candidate.ts';
import type { Fact } from '#domain/candidate/fact.ts';
import type { Claim, LetterDocument } from '#domain/documents/documents.ts';
import type { DocumentLanguage } from '#domain/documents/labels.ts';
import { dateInProse, documentLanguage } from '#domain/documents/labels.ts';
import { newestFirst } from '#domain/documents/master-resume.ts';
import type { Match } from '#domain/match/match.ts';
import type { Posting } from '#domain/posting/posting.ts';
import { inFirstPerson } from './first-person.ts';
import type { LetterPhrases, Tone } from './letter-phrases.ts';
import { letterPhrases } from './letter-phrases.ts';
import { relevanceTo } from '../relevance.ts';
import { answeredRequirements } from '../requirements.ts';
import { seedOf } from '../seed.ts';

export interface LetterTask {
  readonly candidate: Pick<Candidate, 'facts'>;
  readonly posting: Pick<Posting, 'title' | 'description' | 'employer'>;
  readonly match: Pick<Match, 'parts'> | null;
  /** BCP 47 tag of the posting. */
  readonly language: string | null;
  readonly tone: Tone;
}

const requirements = 3;
/** Facts a letter tells at least, where there are so many; one more where it answers nothing of the posting. */
const fewest = 2;
/** How many facts the seed may choose among where none answers the posting. */
const pool = 14;
/** How many well answered requirements the seed may choose among; the best one is always told. */
const choice = 5;

/**
 * A letter of at most 350 words that names employer and role and answers the posting's requirements with cited facts.
 * Phrases and which answers are told are chosen by employer and role, so that two employers do not read the same letter; the same input gives the
 * same letter.
 */
export function draftLetter(task: LetterTask): LetterDocument {
  const { posting, candidate } = task;
  const language = documentLanguage(task.language);
  const phrases = letterPhrases[language][task.tone];
  const pick = chooser(`${posting.employer}\n${posting.title}`);
  const address = { employer: posting.employer, role: posting.title, ...germanPlaces(posting.employer) };
  const plain = (text: string): Claim => ({ text, facts: [] });
  const byId = new Map(candidate.facts.map((f) => [f.id, f]));
  const answered = chosenOf(answeredRequirements(candidate.facts, posting, task.match, choice), `${posting.employer}\n${posting.title}`);
  const answers = answered.map(({ words, fact }, n) => [plain(askedFor(words, phrases, pick, n)), answerOf(fact, byId, phrases, pick, n, language)]);
  // What answers nothing of the posting is told without a quotation, as a quotation would say that it does.
  const others = answered.length < fewest ? tellingFacts(task, answered.map(({ fact }) => fact)) : [];
  const alone = answered.length === 0 ? chosenOf(others.slice(0, pool), `${posting.employer}\n${posting.title}`, 0) : others.slice(0, Math.max(0, fewest - answered.length));
  const told = alone.map((fact, n) => answerOf(fact, byId, phrases, pick, answered.length + n, language));
  const name = candidate.facts.find((f) => f.kind === 'name');
  return {
    kind: 'letter', language,
    greeting: fill(pick(phrases.greeting, 'greeting'), address),
    paragraphs: [
      [plain(fill(pick(phrases.opening, 'opening'), address)), ...positionOf(candidate.facts, phrases, pick, language)],
      ...answers,
      ...(told.length === 0 ? [] : [told]),
      [plain(pick(phrases.ending, 'ending'))],
    ],
    closing: pick(phrases.closing, 'closing'),
    signature: name === undefined ? { text: '', facts: [] } : { text: name.text, facts: [name.id] },
  };
}

/** Three by the seed, the best `sure` ones among them: employers with one posting between them still get letters of their own. */
function chosenOf<T>(all: readonly T[], key: string, sure = 1): T[] {
  const kept = [...all];
  for (let n = 0; kept.length > requirements; n += 1) kept.splice(sure + (seedOf(`${key}\nleave out ${n}`) % (kept.length - sure)), 1);
  return kept;
}

type Chooser = (variants: readonly string[], slot: string) => string;

/** One variant a slot, by a seed of the posting; slots vary independently. */
function chooser(key: string): Chooser {
  return (variants, slot) => variants[seedOf(`${key}\n${slot}`) % variants.length] ?? '';
}

function fill(phrase: string, slots: Readonly<Record<string, string>>): string {
  return phrase.replace(/\{(\w+)\}/gu, (_, slot: string) => slots[slot] ?? '');
}

function positionOf(facts: readonly Fact[], phrases: LetterPhrases, pick: Chooser, language: DocumentLanguage): Claim[] {
  const latest = facts.filter((f) => f.kind === 'employment' && f.title !== null && f.organisation !== null).toSorted(newestFirst)[0];
  const when = latest?.end ?? latest?.start;
  if (latest === undefined || when === null || when === undefined) return [];
  const variants = latest.end === null ? phrases.position.current : phrases.position.former;
  const slots = { title: latest.title ?? '', organisation: latest.organisation ?? '', since: dateInProse(when, language), ...germanPlaces(latest.organisation ?? '') };
  return [{ text: fill(pick(variants, 'position'), slots), facts: [latest.id] }];
}

/** The posting's words in a sentence that fits them: a sentence of theirs is not what they "look for". */
function askedFor(words: string, phrases: LetterPhrases, pick: Chooser, n: number): string {
  const isSentence = /^(?:you|our|this|these|that|there|it|they|as|if|when|should|please|du|dein\p{L}*|sie|ihr|unser\p{L}*|als|wenn|es)(?![\p{L}])|(?<![\p{L}])(?:we|you['’]\p{L}+|is|are|was|were|spans|wir)(?![\p{L}])/iu.test(words);
  return fill(pick(isSentence ? phrases.askedSentence : phrases.asked, `asked ${n}`), { words });
}

function answerOf(fact: Fact, byId: ReadonlyMap<string, Fact>, phrases: LetterPhrases, pick: Chooser, n: number, language: DocumentLanguage): Claim {
  const owner = fact.of === null ? undefined : byId.get(fact.of);
  const organisation = owner?.organisation ?? null;
  const said = fact.text.replace(/[.\s]+$/u, '');
  const tell = (variants: readonly string[], words: string, facts: readonly string[]): Claim => ({ text: fill(pick(variants, `answer ${n}`), { organisation: organisation ?? '', fact: words, ...germanPlaces(organisation ?? '') }), facts });
  if (fact.kind === 'skill') return tell(phrases.skill, inList(fact.keywords.length === 0 ? [fact.title ?? said] : fact.keywords.slice(0, mostKeywords), language), [fact.id]);
  if (fact.kind === 'certificate' && fact.title !== null) return tell(phrases.certificate, [fact.title, fact.organisation].filter((part) => part !== null).join(', '), [fact.id]);
  if (organisation === null || owner === undefined) return tell(phrases.record, said, [fact.id]);
  const isPast = owner.end !== null || owner.start === null;
  const spoken = owner.kind === 'employment' || owner.kind === 'volunteering' ? inFirstPerson(said, language, isPast) : null;
  const variants = spoken === null ? phrases.answerNoun : spoken.as === 'verb' ? phrases.answerVerb : phrases.answerDuty[isPast ? 'former' : 'current'];
  return tell(variants, spoken?.words ?? said, [fact.id, owner.id]);
}

/** Keywords of a skill that a sentence names. */
const mostKeywords = 5;

function inList(words: readonly string[], language: DocumentLanguage): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${language === 'de' ? 'und' : 'and'} ${last}`;
}

/** Achievements that no answer tells yet, what the posting asks for most first, then the newest. */
function tellingFacts({ candidate, posting, match }: LetterTask, told: readonly Fact[]): Fact[] {
  const relevance = relevanceTo(posting, match);
  const newest = candidate.facts.filter((fact) => fact.kind === 'employment').toSorted(newestFirst).map((fact) => fact.id);
  const own = candidate.facts.filter((fact) => fact.kind === 'achievement' && fact.of !== null && newest.includes(fact.of) && !told.includes(fact));
  return own.toSorted((a, b) => relevance(b) - relevance(a) || newest.indexOf(a.of ?? '') - newest.indexOf(b.of ?? ''));
}

/** "bei der Hill GmbH", "der Hill GmbH": a company with its legal form has an article in German. */
function germanPlaces(name: string): { readonly at: string; readonly At: string; readonly of: string } {
  const article = /(?:^|\s)(?:g?GmbH|AG|KG|OHG|UG|SE|eG|mbH)(?:\s*&\s*Co\.?\s*KG(?:aA)?)?$/u.test(name) ? 'der ' : '';
  return { at: `bei ${article}${name}`, At: `Bei ${article}${name}`, of: article === '' ? `von ${name}` : `${article}${name}` };
}

/** One paragraph of a letter for a requirement (null: the fact alone) and its fact; `variant` turns the phrases. */
export function answerParagraph(task: Omit<LetterTask, 'match'>, words: string | null, fact: Fact, variant: number): Claim[] {
  const language = documentLanguage(task.language);
  const phrases = letterPhrases[language][task.tone];
  const pick = chooser(`${task.posting.employer}\n${task.posting.title}\n${variant}`);
  const byId = new Map(task.candidate.facts.map((f) => [f.id, f]));
  const asked = words === null ? [] : [{ text: askedFor(words, phrases, pick, variant), facts: [] }];
  return [...asked, answerOf(fact, byId, phrases, pick, variant, language)];
}
