import type { LetterDocument } from '#lib/api/types.ts';

/** How many words the letter has, greeting and closing included. */
export function letterWords(letter: LetterDocument): number {
  const text = [letter.greeting, ...letter.paragraphs.flat().map((c) => c.text), letter.closing, letter.signature.text].join(' ');
  return text.split(/\s+/u).filter((w) => w !== '').length;
}
