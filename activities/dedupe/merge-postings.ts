import { postingContentText } from '#domain/bundle/posting-content.ts';
import { blockKeys } from '#domain/dedupe/block.ts';
import { pickOpening } from '#domain/dedupe/pick.ts';
import { sketchOf } from '#domain/dedupe/sketch.ts';
import { identityOf } from '#domain/posting/identity.ts';
import type { Posting } from '#domain/posting/posting.ts';
import { sha256 } from '#adapters/hash/sha256.ts';
import type { SystemTx } from '#db/access/database.ts';
import { insertPosting, knownPostings, lockMerging, openingsOfBlocks, seePosting, type NewPosting } from '#db/openings/opening.repository.ts';

/** Where a page of postings came from. */
export interface Provenance {
  readonly boardId: string;
  readonly practice: boolean;
  readonly rawSha256: string | null;
}

/** Writes a page of postings once and merges new ones into openings. Answers how many were new. */
export async function mergePostings(tx: SystemTx, postings: readonly Posting[], from: Provenance): Promise<number> {
  await lockMerging(tx);
  const known = await knownPostings(tx, from.practice, postings.map(identityOf));
  const fresh = new Map<string, Posting>();
  for (const posting of postings) {
    const row = known.get(identityOf(posting));
    if (row === undefined) fresh.set(identityOf(posting), posting);
    else await seePosting(tx, row, posting, contentHashOf(posting));
  }
  for (const posting of fresh.values()) await insertPosting(tx, await placed(tx, posting, from));
  return fresh.size;
}

/** The hash that says whether a posting still means the same. */
export function contentHashOf(posting: Posting): string {
  return sha256(postingContentText(posting));
}

async function placed(tx: SystemTx, posting: Posting, from: Provenance): Promise<NewPosting> {
  const sketch = sketchOf(posting);
  const keys = blockKeys(sketch);
  const candidates = await openingsOfBlocks(tx, from.practice, keys);
  const pick = pickOpening(sketch, candidates.map(({ openingId, postings }) => ({ openingId, postings: postings.map(sketchOf) })));
  const joins = pick === null ? null : { openingId: pick.openingId, rule: pick.comparison.rule, reasons: pick.comparison.reasons };
  return { posting, ...from, contentHash: contentHashOf(posting), blockKeys: keys, joins };
}
