import type { Candidate } from '#domain/candidate/candidate.ts';
import type { Fact } from '#domain/candidate/fact.ts';
import type { Claim, LetterDocument } from '#domain/documents/documents.ts';
import type { DocumentLanguage } from '#domain/documents/labels.ts';
import { dateInWords, documentLanguage } from '#domain/documents/labels.ts';
import { newestFirst } from '#domain/documents/master-resume.ts';
import type { Match } from '#domain/match/match.ts';
import type { Posting } from '#domain/posting/posting.ts';
import { inFirstPerson } from './first-person.ts';
import type { LetterPhrases, Tone } from './letter-phrases.ts';
import { letterPhrases } from './letter-phrases.ts';
import { answeredRequirements } from './requirements.ts';
import { seedOf } from './seed.ts';

export interface LetterTask {
  readonly candidate: Pick<Candidate, 'facts'>;
  readonly posting: Pick<Posting, 'title' | 'description' | 'employer'>;
  readonly match: Pick<Match, 'parts'> | null;
  /** BCP 47 tag of the posting. */
  readonly language: string | null;
  readonly tone: Tone;
}

const requirements = 3;
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
  const address = { employer: posting.employer, role: posting.title };
  const plain = (text: string): Claim => ({ text, facts: [] });
  const byId = new Map(candidate.facts.map((f) => [f.id, f]));
  const answered = chosenOf(answeredRequirements(candidate.facts, posting, task.match, choice), `${posting.employer}\n${posting.title}`);
  const answers = answered.map(({ words, fact }, n) => [
    plain(fill(pick(phrases.asked, `asked ${n}`), { words })),
    answerOf(fact, byId, phrases, pick, n, language),
  ]);
  const name = candidate.facts.find((f) => f.kind === 'name');
  return {
    kind: 'letter', language,
    greeting: fill(pick(phrases.greeting, 'greeting'), address),
    paragraphs: [
      [plain(fill(pick(phrases.opening, 'opening'), address)), ...positionOf(candidate.facts, phrases, pick, language)],
      ...answers,
      [plain(pick(phrases.ending, 'ending'))],
    ],
    closing: pick(phrases.closing, 'closing'),
    signature: name === undefined ? { text: '', facts: [] } : { text: name.text, facts: [name.id] },
  };
}

/** The best answer and two of the next, by the seed: employers with one posting between them still get letters of their own. */
function chosenOf<T>(answered: readonly T[], key: string): T[] {
  const kept = [...answered];
  for (let n = 0; kept.length > requirements; n += 1) kept.splice(1 + (seedOf(`${key}\nleave out ${n}`) % (kept.length - 1)), 1);
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
  const slots = { title: latest.title ?? '', organisation: latest.organisation ?? '', since: dateInWords(when, language) };
  return [{ text: fill(pick(variants, 'position'), slots), facts: [latest.id] }];
}

function answerOf(fact: Fact, byId: ReadonlyMap<string, Fact>, phrases: LetterPhrases, pick: Chooser, n: number, language: DocumentLanguage): Claim {
  const owner = fact.of === null ? undefined : byId.get(fact.of);
  const organisation = owner?.organisation ?? null;
  const said = fact.text.replace(/[.\s]+$/u, '');
  const spoken = language === 'en' ? inFirstPerson(said) : null;
  if (organisation === null || owner === undefined) return { text: fill(pick(phrases.record, `answer ${n}`), { fact: said }), facts: [fact.id] };
  const text = spoken === null ? fill(pick(phrases.answerNoun, `answer ${n}`), { organisation, fact: said }) : fill(pick(phrases.answerVerb, `answer ${n}`), { organisation, fact: spoken });
  return { text, facts: [fact.id, owner.id] };
}

/** One paragraph of a letter for a requirement (null: the fact alone) and its fact; `variant` turns the phrases. */
export function answerParagraph(task: Omit<LetterTask, 'match'>, words: string | null, fact: Fact, variant: number): Claim[] {
  const language = documentLanguage(task.language);
  const phrases = letterPhrases[language][task.tone];
  const pick = chooser(`${task.posting.employer}\n${task.posting.title}\n${variant}`);
  const byId = new Map(task.candidate.facts.map((f) => [f.id, f]));
  const asked = words === null ? [] : [{ text: fill(pick(phrases.asked, `asked ${variant}`), { words }), facts: [] }];
  return [...asked, answerOf(fact, byId, phrases, pick, variant, language)];
}
