import type { ToldSentences } from '#domain/text/told.ts';
import type { Formats } from './formats.ts';

/** A sentence of the API, with the word and the values it was made of where they were kept. */
interface Sentence<Why extends string> {
  readonly told: { readonly why: Why; readonly of: readonly string[] } | null;
  readonly says: string;
}

/** The sentence in the person's language, days and instants as the language writes them; what was kept without a word, or with a newer one, stays as it is. */
export function toldIn<Why extends string>(words: ToldSentences<Why>, { told, says }: Sentence<Why>, f: Formats, now: number): string {
  const sentence = told === null ? undefined : (words as Partial<ToldSentences<Why>>)[told.why];
  return told === null || sentence === undefined ? says : sentence(...told.of.map((value) => valueIn(value, f, now)));
}

function valueIn(value: string, f: Formats, now: number): string {
  if (/^\d{4}-\d\d-\d\d$/u.test(value)) return f.date(`${value}T12:00`);
  return /^\d{4}-\d\d-\d\dT[\d:.]+Z$/u.test(value) ? f.when(value, now) : value;
}
