import type { LetterDocument } from '#domain/documents/documents.ts';
import { documentLanguage } from '#domain/documents/labels.ts';
import { quotable, type CompanyNote } from '#domain/company/company-notes.ts';
import { languageOf } from '#domain/posting/language.ts';
import { seedOf } from '../seed.ts';

/** Shorter ones say too little, longer ones weigh a letter down. In characters. */
const shortest = 35;
const longest = 170;

const phrases = {
  en: ['You write “{words}”; I would like to hear more about that.', 'You say “{words}”: I would be glad to talk about that.', '“{words}”, you write; I would like to know more about that.'],
  de: ['Sie schreiben „{words}“; darüber möchte ich gern mehr erfahren.', 'Sie sagen „{words}“; darüber würde ich gern mit Ihnen sprechen.'],
} as const;

/**
 * The letter with one sentence that quotes what the employer says of itself, in the paragraph that asks for a
 * conversation. The page's words come before the posting's; without a fitting note the letter stays as it is.
 */
export function withCompanySentence(letter: LetterDocument, notes: readonly CompanyNote[], about: { readonly employer: string; readonly title: string }): LetterDocument {
  const language = documentLanguage(letter.language);
  const fitting = notes.filter(({ words }) => words.length >= shortest && words.length <= longest && !/[“”„"«»]/u.test(words) && (languageOf(words) ?? language) === language);
  const [note] = [...fitting.filter(({ from }) => from === 'page'), ...fitting.filter(({ from }) => from === 'posting')];
  const last = letter.paragraphs.at(-1);
  if (note === undefined || last === undefined) return letter;
  const variants: readonly string[] = phrases[language];
  const phrase = variants[seedOf(`${about.employer}\n${about.title}\nof themselves`) % variants.length] ?? '';
  return { ...letter, paragraphs: [...letter.paragraphs.slice(0, -1), [{ text: phrase.replace('{words}', () => quotable(note.words)), facts: [] }, ...last]] };
}
