import { sentencesOf } from '#domain/candidate/sentences.ts';
import { folded } from '#domain/posting/text.ts';
import { companyKey } from '#domain/text/company.ts';
import type { Posting } from '#domain/posting/posting.ts';
import type { Plant } from '#domain/untrusted/plants.ts';

/** What an employer says of itself, word for word, and where. */
export interface CompanyNote {
  readonly words: string;
  readonly from: 'posting' | 'page';
  /** Where the words begin in the text of the posting or the page. */
  readonly at: number;
}

/** An employer's public page as an application was written with it. */
export interface CompanyPage {
  readonly url: string;
  /** SHA-256 of the page's bytes as they came. */
  readonly sha256: string;
  /** ISO 8601 UTC. */
  readonly readAt: string;
  readonly notes: readonly CompanyNote[];
  /** Words on the page that are meant for software: shown to the person, never used. */
  readonly plants: readonly Plant[];
}

// "US" is a country.
const ofThemselves = /\b(?:[Ww]e|[Oo]ur|us|[Ww]ir|[Uu]nser\p{L}*|uns)\b/u;
const ofTheCandidate = /\b(?:you(?:r|’ll|'ll)?|sie|ihr\p{L}*|du|dein\p{L}*|apply|candidate|applicant|bewerb\p{L}*|require|must|looking for|suchen)\b/iu;
const howTheyHire = /^(?:about|über)\b|\b(?:open (?:positions?|roles?)|openings|vacanc\p{L}+|(?:see|details) below|offene stellen|equal opportunit\p{L}*|regardless of|accommodation|privacy|recruit\p{L}*|hir(?:e|es|ing)|seek\p{L}*|sucht|salary|benefits?|diversity|disabilit\p{L}*)\b/iu;
const howPagesTalk = /\b(?:cookies?|consent|copyright|all rights|newsletter|subscribe|sign (?:up|in)|log ?in|javascript|browser|alle rechte|impressum|datenschutz)\b|©/iu;
const most = 6;

/** Notes on the employer from the posting's own sentences about itself, in its order; nothing is added. */
export function notesOfPosting(posting: Pick<Posting, 'description' | 'employer'>): CompanyNote[] {
  return notesIn(posting.description, posting.employer, 'posting');
}

/** The same from the employer's public page, read as a description. None where the page does not name the employer: it may be somebody else's. */
export function notesOfPage(text: string, employer: string): CompanyNote[] {
  return namesEmployer(text, employer) ? notesIn(text, employer, 'page').filter(({ words }) => /[.!]["”’)]?$/u.test(words) && !howPagesTalk.test(words)) : [];
}

function notesIn(text: string, employer: string, from: CompanyNote['from']): CompanyNote[] {
  const notes: CompanyNote[] = [];
  let after = 0;
  for (const sentence of text.split('\n').filter((line) => !/^\s*(?:#|\\?[-*•])/u.test(line)).flatMap((line) => sentencesOf(line))) {
    const at = text.indexOf(sentence, after);
    if (at === -1) continue;
    after = at + sentence.length;
    const fits = sentence.length >= 30 && sentence.length <= 280 && (sentence.includes(employer) || ofThemselves.test(sentence)) && !ofTheCandidate.test(sentence) && !howTheyHire.test(sentence) && !sentence.includes('](');
    if (fits && !notes.some(({ words }) => words === sentence)) notes.push({ words: sentence, from, at });
  }
  return notes.slice(0, most);
}

function namesEmployer(text: string, employer: string): boolean {
  const key = companyKey(employer);
  return key.length >= 2 && folded(text).replaceAll('&', 'and').replace(/[^\p{L}\p{N}]+/gu, '').includes(key);
}

/** Notes of the page, then those of the posting that say something else. */
export function allNotes(page: CompanyPage | null, posting: Pick<Posting, 'description' | 'employer'>): CompanyNote[] {
  const told = page?.notes ?? [];
  return [...told, ...notesOfPosting(posting).filter(({ words }) => !told.some((note) => note.words === words))];
}

/** The notes whose words stand quoted in a text, such as a letter. */
export function notesQuotedIn(text: string, notes: readonly CompanyNote[]): CompanyNote[] {
  const said = squeezed(text);
  return notes.filter(({ words }) => said.includes(squeezed(quotable(words))));
}

/** A note's words as they are quoted inside another sentence: without the full stop at the end. */
export function quotable(words: string): string {
  return words.replace(/[.!\s]+$/u, '');
}

function squeezed(text: string): string {
  return text.replace(/\s+/gu, ' ').trim().toLowerCase();
}
