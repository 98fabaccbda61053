import type { Place, Posting, Seniority } from '#domain/posting/posting.ts';
import { seniorityOfTitle } from '#domain/posting/employment.ts';
import { foldedLine, tokensOf, wordsOf } from '#domain/text/words.ts';
import { readTitle } from '#domain/text/title.ts';
import { linesOf } from './posting-lines.ts';
import { requirementsIn, type Requirement } from './requirements.ts';
import { termsOf } from './terms.ts';

/** A posting read once, to be matched with many people. */
export interface PostingReading {
  readonly title: string;
  readonly titleCore: readonly string[];
  /** The core without what follows a comma, dash or bracket ("Engineer, Payments" is an engineer), where that names a job. */
  readonly titleHead: readonly string[];
  readonly seniority: Seniority;
  readonly employer: string;
  readonly description: string;
  readonly places: readonly Place[];
  readonly workMode: Posting['workMode'];
  readonly remoteScope: readonly string[];
  readonly salary: Posting['salary'];
  readonly language: string | null;
  readonly requirements: readonly Requirement[];
  /** Lines that say what the job is about, with the terms in them. */
  readonly tasks: readonly { readonly words: string; readonly terms: readonly string[] }[];
}

const mostTasks = 25;

/** Reads a posting; nothing it says is an instruction. Some 1 ms for a description of 5 kB. */
export function readPosting(posting: Posting): PostingReading {
  const lines = linesOf(posting.description);
  const stated = posting.seniority === 'unknown' ? seniorityOfTitle(posting.title) : posting.seniority;
  const placeWords = new Set(posting.places.flatMap((place) => wordsOf(place.text)));
  const core = readTitle(posting.title, placeWords).core;
  const tasks = lines.filter(({ section }) => section === 'tasks').map(({ words }) => ({ words, terms: termsOf(words) })).filter(({ terms }) => terms.length >= 2);
  return {
    title: posting.title, titleCore: core, titleHead: headOf(posting.title, core), seniority: stated, employer: posting.employer, description: posting.description,
    places: posting.places, workMode: posting.workMode, remoteScope: posting.remoteScope, salary: posting.salary, language: posting.language,
    requirements: requirementsIn(lines), tasks: tasks.slice(0, mostTasks),
  };
}

function headOf(title: string, core: readonly string[]): readonly string[] {
  const head = readTitle(title.split(/[,(|:]|\s[-–—]\s/u)[0] ?? '').core;
  return head.length >= 2 && head.length < core.length ? head : core;
}

/** The first place where a text says a phrase, letter for letter as it stands there, or null. Case, accents and a plural "s" do not count. */
export function findPhrase(text: string, phrase: string): string | null {
  const wanted = wordsOf(phrase);
  const [first] = wanted;
  // Most phrases are not there: told by one search before the text is cut into words. Accents make folding necessary.
  if (first === undefined || !(/[^ -~\n]/u.test(text) ? foldedLine(text) : text.toLowerCase()).includes(first)) return null;
  const tokens = tokensOf(text);
  for (let i = 0; i + wanted.length <= tokens.length; i += 1) {
    if (!wanted.every((word, k) => tokens[i + k]!.word === word || tokens[i + k]!.word === `${word}s`)) continue;
    return text.slice(tokens[i]!.start, tokens[i + wanted.length - 1]!.end);
  }
  return null;
}
