import { postingContentText } from '#domain/bundle/posting-content.ts';
import { blockKeys } from '#domain/dedupe/block.ts';
import { sketchOf, type PostingSketch } from '#domain/dedupe/sketch.ts';
import type { Posting } from '#domain/posting/posting.ts';
import { sha256 } from '#adapters/hash/sha256.ts';

/** A posting with all that merging needs of it, made once and away from the event loop. */
export interface PreparedPosting {
  readonly posting: Posting;
  readonly sketch: PostingSketch;
  /** Keys under which postings of one opening meet. */
  readonly keys: readonly string[];
  readonly contentHash: string;
}

/** Some 0.5 ms for a description of 5 kB. */
export function preparePosting(posting: Posting): PreparedPosting {
  const sketch = sketchOf(posting);
  return { posting, sketch, keys: blockKeys(sketch), contentHash: contentHashOf(posting) };
}

/** The hash that says whether a posting still means the same. */
export function contentHashOf(posting: Posting): string {
  return sha256(postingContentText(posting));
}
