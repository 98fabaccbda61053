import { isStopWord, stemOf, wordsOf } from '#domain/gate/words/words.ts';
import { seedOf } from './seed.ts';

/**
 * A unit vector of a text's stems and pairs of stems by feature hashing (Weinberger et al. 2009): texts that share
 * words lie near each other. Empty text gives the first axis, so that every vector has length one.
 */
export function hashedVector(text: string, dimensions: number): number[] {
  const stems = wordsOf(text).filter((w) => !isStopWord(w.norm)).map((w) => stemOf(w.norm));
  const vector = Array.from({ length: dimensions }, () => 0);
  for (const feature of [...stems, ...stems.slice(1).map((stem, i) => `${stems[i]} ${stem}`)]) {
    const hash = seedOf(feature);
    const axis = hash % dimensions;
    vector[axis] = (vector[axis] ?? 0) + ((hash >>> 16) % 2 === 0 ? 1 : -1);
  }
  const length = Math.hypot(...vector);
  return length === 0 ? vector.map((_, i) => (i === 0 ? 1 : 0)) : vector.map((x) => x / length);
}
