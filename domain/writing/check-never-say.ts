import { saidThough } from '#domain/candidate/never-say.ts';
import type { Claim, LetterDocument, ResumeDocument } from '#domain/documents/documents.ts';
import type { FormAnswer } from '#domain/form/form-plan.ts';
import type { Refusal, Verdict } from '#domain/gate/verdict.ts';

export interface CheckedTexts {
  readonly resume: ResumeDocument | null;
  readonly letter: LetterDocument | null;
  readonly answers: readonly FormAnswer[];
}

/**
 * Refuses what the person never wants said, in every text that was written for them. Their own stored answers are
 * theirs to give, and the names of the employer and the role are not theirs to avoid.
 */
export function checkNeverSaid(content: CheckedTexts, neverSay: readonly string[], about: { readonly employer: string; readonly role: string }): Verdict {
  const texts = textsOf(content);
  const refusals = texts.flatMap((text) => refusalsOf(text, neverSay, about));
  return { passed: refusals.length === 0, claims: 0, refusals };
}

/** The document without the lines that say it; headings of entries stay for the gate to show. */
export function withoutSaid<D extends ResumeDocument | LetterDocument>(document: D, neverSay: readonly string[], about: { readonly employer: string; readonly role: string }): D {
  const fits = (claim: Claim) => refusalsOf(claim.text, neverSay, about).length === 0;
  if (neverSay.length === 0) return document;
  if (document.kind === 'letter') return { ...document, paragraphs: document.paragraphs.filter((claims) => claims.every(fits)) };
  const sections = document.sections.map((section) => ({ ...section, entries: section.entries.map((entry) => ({ ...entry, bullets: entry.bullets.filter(fits) })) }));
  return { ...document, headline: document.headline !== null && fits(document.headline) ? document.headline : null, contacts: document.contacts.filter(fits), sections };
}

function refusalsOf(text: string, neverSay: readonly string[], about: { readonly employer: string; readonly role: string }): Refusal[] {
  const open = [about.employer, about.role].filter((name) => name !== '').reduce((rest, name) => rest.replaceAll(name, (whole) => ' '.repeat(whole.length)), text);
  return saidThough(open, neverSay).map(({ entry, words }) => ({
    kind: 'never_say', claim: text, words, nearestFact: null,
    waysOut: [`Leave “${words}” out.`, `Take “${entry}” off your list of things never to say.`],
  }));
}

function textsOf({ resume, letter, answers }: CheckedTexts): string[] {
  const ofResume = resume === null ? [] : [
    resume.headline?.text ?? '', ...resume.contacts.map((c) => c.text),
    ...resume.sections.flatMap((s) => s.entries.flatMap((e) => [e.heading, e.organisation ?? '', e.place ?? '', ...e.bullets.map((b) => b.text)])),
  ];
  const ofLetter = letter === null ? [] : [letter.greeting, ...letter.paragraphs.flat().map((c) => c.text), letter.closing];
  return [...ofResume, ...ofLetter, ...answers.filter((a) => a.origin.from === 'facts').flatMap((a) => a.values)].filter((text) => text !== '');
}
