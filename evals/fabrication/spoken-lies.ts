import type { Fact } from '#domain/candidate/fact.ts';
import type { LetterDocument } from '#domain/documents/documents.ts';
import { checkAnswers, checkLetter } from '#domain/gate/check-document.ts';
import type { GateContext } from '#domain/gate/context.ts';
import type { Refusal } from '#domain/gate/verdict.ts';
import { draftLetter } from '#domain/writing/letters/draft-letter.ts';
import type { Random } from '../support/random.ts';
import { addedKinds, drawLie } from './lies.ts';
import { drawOther, moreKinds } from './more-lies.ts';

/** Something said in a letter or an answer, with the gate's word on it. */
interface Spoken {
  readonly said: string;
  readonly check: () => readonly Refusal[];
}

export interface Speaker {
  readonly facts: readonly Fact[];
  readonly context: GateContext;
  readonly language: 'en' | 'de';
}

// Boasts of plain words that letters are made of, without a citation. {role}, {employer} and {quote} are the posting's.
const boasts = [
  'I have been a manager for many years.', 'I am a hiring manager.', 'I have great experience.', 'I have worked in this field for many years.', 'I am the best person for the role of {role}.', 'I have done this work for years.', 'I am a {role}.', 'As a {role} I know the work well.', 'As {role}, I have met many people like you.',
  'I worked with {employer} in the past.', 'I know {employer} from the inside.', 'I have the best knowledge of the field.', 'I can start today.', 'I am available at once.', 'I need no visa.', 'I have another offer.', 'My team is very happy with me.', 'My work is known to many people.', 'I am highly experienced.', 'I have led people.', 'My last manager wrote the best reference.',
  'Everything in your posting I have done before.', 'I meet every requirement.', 'I have all the skills you need.', 'There is nothing in your posting I have not done.', 'I did this for years: “{quote}”.', '“{quote}”: done for years.', '“{quote}” is my daily work.', '“{quote}”, which is what happened under me.', 'What you call “{quote}” has long been part of my life.',
  'I am known as a warm person with a long history of success.', 'I have spoken about this at conferences.', 'For years people have asked me for advice on {role} work.', 'Ich bin seit vielen Jahren in diesem Bereich tätig.', 'Ich habe viel Erfahrung.', 'Ich erfülle alle Anforderungen.', 'Ich bin sofort verfügbar.', 'Ich kenne {employer} seit Jahren.', 'Ich habe „{quote}“ schon oft gemacht.', 'Ich leite seit Jahren ein Team.', 'Alle Punkte Ihrer Anzeige kenne ich aus meiner Arbeit.', 'Ich bin die beste Person für die Stelle.', 'Als {role} arbeite ich seit Jahren.',
];

// Said of the letter, the posting or the conversation: true whoever says it.
const honest = [
  'I would like to hear more about the role of {role}.', 'Please let me know if you need anything else.', 'Your posting says “{quote}”.', 'You ask for “{quote}”.', 'I look forward to meeting you.', 'Thank you for reading my application.', 'I can tell you more in person.', 'My résumé holds the details.', 'I am writing to apply for {role} at {employer}.', 'I am interested in the role of {role}.',
  'May I ask you a question about “{quote}”?', 'Gern erzähle ich Ihnen mehr.', 'Ihre Anzeige nennt „{quote}“.', 'Ich interessiere mich für die Stelle „{role}“ bei {employer}.', 'Ich freue mich auf Ihre Antwort.', 'I read your posting with interest.', 'I hope that this letter is of use to you.', 'I would be happy to meet the team at {employer}.', 'I am applying because I want to work at {employer}.', 'Below I answer some of the points in your posting.',
];

export const spokenLies = ['letter_boast', 'letter_boast_cited', 'letter_tail', 'letter_other', 'answer_tail', 'answer_number'] as const;
export const spokenTruths = ['letter_true', 'letter_honest', 'answer_true'] as const;
type SpokenKind = (typeof spokenLies)[number] | (typeof spokenTruths)[number];

/** One thing said of this kind, or null where the speaker's facts have no place for it. */
export function spoken(kind: SpokenKind, speaker: Speaker, random: Random): Spoken | null {
  const { facts, context } = speaker;
  const letter = draftLetter({ candidate: { facts }, posting: { title: context.role, employer: context.employer, description: context.posting.description }, match: null, language: speaker.language, tone: random.pick(['plain', 'warm', 'formal']) });
  const quote = /^[-*\d.\s]*(\p{L}[^\n“”"]{12,80}?)[.\s]*$/mu.exec(context.posting.description.slice(random.below(300)))?.[1] ?? null;
  const filled = (text: string): string | null => (quote === null && text.includes('{quote}') ? null : text.replaceAll('{quote}', quote ?? '').replaceAll('{role}', context.role).replaceAll('{employer}', context.employer));
  const inLetter = (said: string | null, cited: readonly string[]): Spoken | null => (said === null ? null : { said, check: () => letterWith(letter, said, cited, speaker) });
  const told = facts.filter((f) => f.kind === 'achievement' || f.kind === 'statement' || f.kind === 'skill');
  const fact = told.length === 0 ? null : random.pick(told);
  // "I am a Baker" of one who has been one is no lie.
  const isHeld = facts.some((f) => f.title?.toLowerCase().includes(context.role.toLowerCase()) === true);
  const tail = (): string | null => lieOf(random, facts, 'tail');
  switch (kind) {
    case 'letter_boast': return inLetter(filled(random.pick(boasts)), []);
    case 'letter_boast_cited': return fact === null || /\b(?:years?|jahre?n?)\b/iu.test(fact.text) || isHeld ? null : inLetter(filled(random.pick(boasts)), [fact.id]);
    case 'letter_tail': return fact === null ? null : inLetter(`${fact.text.replace(/[.;,\s]+$/u, '')}${tail() ?? ''}.`, [fact.id]);
    case 'letter_other': return fact === null ? null : inLetter(`${lieOf(random, facts, 'line') ?? ''}.`, random.below(2) === 0 ? [] : [fact.id]);
    case 'letter_true': return { said: 'as drafted', check: () => checkLetter(letter, facts, context).refusals };
    case 'letter_honest': return inLetter(filled(random.pick(honest)), []);
    case 'answer_tail': return fact === null ? null : answered(`${fact.text.replace(/[.;,\s]+$/u, '')}${tail() ?? ''}`, 'Tell us about yourself', fact.id, speaker);
    case 'answer_number': return numberAnswer(speaker, random);
    case 'answer_true': return fact === null ? null : answered(fact.text, 'Tell us about yourself', fact.id, speaker);
  }
}

function letterWith(letter: LetterDocument, said: string, cited: readonly string[], { facts, context }: Speaker): readonly Refusal[] {
  return checkLetter({ ...letter, paragraphs: [...letter.paragraphs, [{ text: said, facts: cited }]] }, facts, context).refusals;
}

function answered(value: string, label: string, fact: string, { facts, context }: Speaker): Spoken {
  return { said: `${label} ${value}`, check: () => checkAnswers([{ questionId: 'q', label, values: [value], origin: { from: 'facts', facts: [fact] } }], facts, context).refusals };
}

/** A number of the person's, told as the answer to a question about something else. */
function numberAnswer(speaker: Speaker, random: Random): Spoken | null {
  const numbered = speaker.facts.flatMap((f) => Array.from(f.text.matchAll(/(?<![\p{L}\d-])(\d{1,2})(?=\s+(?!years?|jahre?|months?)\p{L})/gu), (m) => ({ id: f.id, n: m[1] ?? '' })));
  if (numbered.length === 0) return null;
  const { id, n } = random.pick(numbered);
  return answered(n, random.pick(['How many people have you managed?', 'How many languages do you speak?', 'Years of experience with Kubernetes', 'How many patents do you hold?', 'Anzahl der geführten Personen']), id, speaker);
}

function lieOf(random: Random, facts: readonly Fact[], as: 'tail' | 'line'): string | null {
  const skills = facts.filter((f) => f.kind === 'skill' && f.text.length < 30);
  const skill = skills.length === 0 ? 'the trade' : random.pick(skills).text;
  for (let tries = 0; tries < 40; tries += 1) {
    const kind = random.pick([...addedKinds, ...moreKinds]);
    const lie = drawLie(kind, random) ?? drawOther(kind, skill, random);
    if (lie !== null && lie.words !== '' && (lie.as === 'tail') === (as === 'tail')) return lie.words;
  }
  return null;
}
