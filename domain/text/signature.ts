import { plainText, wordsOf } from './words.ts';

/**
 * A text's likeness in some 520 characters: `<shingles>:<hex>`, the number of its distinct three-word shingles and
 * 128 minima of 16 bits (MinHash, Broder 1997; b-bit, Li and König 2010). Storable, comparable without the text.
 */
export type TextSignature = string;

const permutations = 128;
const width = 4;

/** Odd multipliers and offsets of the hash family: fixed for ever, since signatures are stored. */
const family = Array.from({ length: permutations }, (_, i) => ({ times: (mix(2 * i + 1) | 1) >>> 0, plus: mix(2 * i + 2) }));

/** The signature of a text; markup, case, accents and punctuation do not count. */
export function textSignature(text: string): TextSignature {
  const shingles = shinglesOf(wordsOf(plainText(text)));
  const minima = new Uint32Array(permutations).fill(0xffff_ffff);
  for (const shingle of shingles) {
    for (let i = 0; i < permutations; i += 1) {
      const { times, plus } = family[i]!;
      const hashed = mix((Math.imul(shingle, times) + plus) | 0);
      if (hashed < minima[i]!) minima[i] = hashed;
    }
  }
  return `${shingles.size}:${Array.from(minima, (m) => (m & 0xffff).toString(16).padStart(width, '0')).join('')}`;
}

/** Distinct shingles behind a signature: how much text there was. */
export function shingleCount(signature: TextSignature): number {
  return Number.parseInt(signature, 10);
}

export interface TextLikeness {
  /** Shared shingles of all shingles, 0 to 1. */
  readonly overlap: number;
  /** Shared shingles of the shorter text's, 0 to 1: high where one text is a part of the other. */
  readonly contained: number;
}

/** How alike two texts are; the standard error is about 0.04. Empty texts are like nothing. */
export function textLikeness(a: TextSignature, b: TextSignature): TextLikeness {
  const inA = shingleCount(a);
  const inB = shingleCount(b);
  if (inA === 0 || inB === 0) return { overlap: 0, contained: 0 };
  const [ofA, ofB] = [a.indexOf(':') + 1, b.indexOf(':') + 1];
  let equal = 0;
  for (let i = 0; i < permutations * width; i += width) {
    if (a.slice(ofA + i, ofA + i + width) === b.slice(ofB + i, ofB + i + width)) equal += 1;
  }
  const overlap = equal / permutations;
  const shared = (overlap / (1 + overlap)) * (inA + inB);
  return { overlap, contained: Math.min(1, shared / Math.min(inA, inB)) };
}

/**
 * Keys that texts alike share: with four bands of three minima, texts with overlap 0.9 share one in 99 cases of 100,
 * with 0.3 in one of 10. Empty for a text too short to say anything.
 */
export function signatureBands(signature: TextSignature): string[] {
  if (shingleCount(signature) < 20) return [];
  const hex = signature.slice(signature.indexOf(':') + 1);
  return [0, 1, 2, 3].map((band) => `${band}${hex.slice(band * 3 * width, (band + 1) * 3 * width)}`);
}

function shinglesOf(words: readonly string[]): Set<number> {
  const hashes = words.map(hashOf);
  const shingles = new Set<number>();
  for (let i = 0; i + 2 < hashes.length; i += 1) {
    shingles.add(mix(Math.imul(mix(Math.imul(hashes[i]!, 31) + hashes[i + 1]!), 31) + hashes[i + 2]!));
  }
  return shingles;
}

/** FNV-1a over UTF-16 units, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c_9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x0100_0193);
  return hash >>> 0;
}

/** MurmurHash3's finalizer: every input bit reaches every output bit. */
function mix(value: number): number {
  let h = value | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85eb_ca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2_ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
