/** Which words a text holds, in 512 hex characters: a Bloom filter of 2,048 bits. A word that is there is always found. */
export type WordMarks = string;

const bits = 2048;

/** The marks of a text's folded words; one word in thirty that is not there is taken for one that is, at 300 words. */
export function wordMarks(words: readonly string[]): WordMarks {
  const field = new Uint8Array(bits / 8);
  for (const word of new Set(words)) for (const bit of placesOf(word)) field[bit >> 3] = (field[bit >> 3] ?? 0) | (1 << (bit & 7));
  return Array.from(field, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Whether a word, or its form with or without a final "s", may be in the text. */
export function marksHold(marks: WordMarks, word: string): boolean {
  return [word, `${word}s`, word.replace(/s$/u, '')].some((form) => placesOf(form).every((bit) => (Number.parseInt(marks.slice((bit >> 3) * 2, (bit >> 3) * 2 + 2), 16) & (1 << (bit & 7))) !== 0));
}

/** Two bits a word: FNV-1a, and the same turned. */
function placesOf(word: string): readonly number[] {
  let hash = 0x811c_9dc5;
  for (let i = 0; i < word.length; i += 1) hash = Math.imul(hash ^ word.charCodeAt(i), 0x0100_0193);
  const other = Math.imul(hash ^ (hash >>> 15), 0x85eb_ca6b);
  return [hash >>> 21, (other ^ (other >>> 13)) >>> 21];
}
