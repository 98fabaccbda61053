/** What is told in words: by the word that screens and programs go by, with what its sentence names, in the order it names it. */
export interface Told<Why extends string> {
  readonly why: Why;
  readonly of: readonly string[];
}

/** The sentence of each word, in one language. */
export type ToldSentences<Why extends string> = Readonly<Record<Why, (...of: string[]) => string>>;
