import type { Candidate } from '#domain/candidate/candidate.ts';
import type { Claim, LetterDocument, ResumeDocument, ResumeEntry } from '#domain/documents/documents.ts';
import type { Random } from '../support/random.ts';
import { addedKinds, drawLie, seniorityWords } from '../fabrication/lies.ts';

/** A document with lies in it, each with the words by which it can be found again: the writer's own labels. */
export interface Invented<T> {
  readonly document: T;
  readonly lies: readonly string[];
}

/** A writer that obeys no rule: it stretches, swaps and invents, and cites real facts, wrong facts or none for it. */
export function lieInResume(resume: ResumeDocument, candidate: Pick<Candidate, 'facts'>, random: Random): Invented<ResumeDocument> {
  const lies: string[] = [];
  const invent = (words: string): string => {
    lies.push(words);
    return words;
  };
  // A rank that a title has already is no promotion: "Lead Automation lead".
  const promoted = (heading: string): string => {
    const rank = random.pick(seniorityWords);
    return new RegExp(String.raw`\b${rank}\b`, 'iu').test(heading) ? heading : invent(`${rank} ${heading}`);
  };
  const entries = (entry: ResumeEntry, isWork: boolean): ResumeEntry => ({
    ...entry,
    heading: isWork && random.below(4) === 0 ? promoted(entry.heading) : entry.heading,
    organisation: entry.organisation !== null && random.below(6) === 0 ? invent('Orsino Capital Group') : entry.organisation,
    dates: isWork && entry.dates !== null && random.below(4) === 0 ? invent(`1991 – ${entry.dates.slice(-4)}`) : entry.dates,
    bullets: entry.bullets.flatMap((bullet): Claim[] => {
      const drawn = drawLie(random.pick(addedKinds), random);
      if (drawn === null || random.below(3) !== 0) return [bullet];
      const cited = random.pick([bullet.facts, bullet.facts, [], candidate.facts.map((f) => f.id), ['fact-that-is-not-there']]);
      if (drawn.as === 'tail') return [{ text: bullet.text.replace(/[.]$/u, '') + invent(drawn.words), facts: cited }];
      return [bullet, { text: invent(drawn.words), facts: cited }];
    }),
  });
  const sections = resume.sections.map((s) => ({ ...s, entries: s.entries.map((e) => entries(e, s.kind === 'experience')) }));
  const job: ResumeEntry = { heading: 'Managing Director', organisation: invent('Halbrecht Industries'), place: null, dates: '1999 – 2004', facts: candidate.facts.slice(0, 1).map((f) => f.id), bullets: [] };
  return { document: { ...resume, sections: sections.map((s) => (s.kind === 'experience' ? { ...s, entries: [...s.entries, job] } : s)) }, lies };
}

export function lieInLetter(letter: LetterDocument, candidate: Pick<Candidate, 'facts'>, address: { readonly employer: string; readonly role: string }, random: Random): Invented<LetterDocument> {
  const lies: string[] = [];
  const invent = (words: string): string => {
    lies.push(words);
    return words;
  };
  const boasts = [
    `For ${20 + random.below(20)} years I have been a ${address.role}.`, `I worked at ${address.employer} before.`, 'I hold a doctorate from Oxford.', 'I lead a team of 85 people.', 'My French is native.',
    'Ich leite seit Jahren eine Abteilung mit 70 Personen.', 'I was Employee of the Year three times.', 'I hold an active Top Secret clearance.',
  ];
  const paragraphs = letter.paragraphs.map((claims) => claims.flatMap((claim): Claim[] => {
    const drawn = drawLie(random.pick(addedKinds), random);
    if (drawn === null || random.below(3) !== 0) return [claim];
    if (drawn.as === 'tail' && claim.facts.length > 0) return [{ ...claim, text: claim.text.replace(/[.]$/u, '') + invent(drawn.words) }];
    return [claim, { text: invent(random.pick(boasts)), facts: random.pick([[], claim.facts, candidate.facts.slice(0, 3).map((f) => f.id)]) }];
  }));
  return { document: { ...letter, paragraphs }, lies };
}
