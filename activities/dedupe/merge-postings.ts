import { randomUUID } from 'node:crypto';
import { pickOpening } from '#domain/dedupe/pick.ts';
import type { PostingSketch } from '#domain/dedupe/sketch.ts';
import { identityOf } from '#domain/posting/identity.ts';
import type { Posting } from '#domain/posting/posting.ts';
import { preparePosting, type PreparedPosting } from '#adapters/sources/reading/prepare.ts';
import type { SystemTx } from '#db/access/database.ts';
import { insertPostings, knownByIdentity, openingsOfKeys, seePostings, type FreshPosting, type KnownPosting, type PageOrigin, type SeenAgain } from '#db/openings/merge.repository.ts';
import { lockMerging, postingsOf } from '#db/openings/opening.repository.ts';
import { contradictionOf, placeByIds, vacancyKeys } from './place-by-ids.ts';

/** What became of a batch of postings. */
export interface Merged {
  readonly fresh: number;
  readonly changed: number;
}

/** Writes postings once and merges new ones into openings. Answers how many were new. */
export async function mergePostings(tx: SystemTx, postings: readonly Posting[], from: PageOrigin): Promise<number> {
  return (await mergePrepared(tx, postings.map(preparePosting), from, false)).fresh;
}

/**
 * The same for prepared postings, with a few reads and writes, however many there are. A repeat finds all of them
 * known and writes nothing twice. `anew`: an earlier version of the adapters read the board before, and what is known is
 * written as this one reads it, without being news.
 */
export async function mergePrepared(tx: SystemTx, prepared: readonly PreparedPosting[], from: PageOrigin, anew: boolean): Promise<Merged> {
  const byIdentity = new Map(prepared.map((one) => [identityOf(one.posting), one]));
  await lockMerging(tx);
  const known = await knownByIdentity(tx, from.practice, Array.from(byIdentity.keys()));
  const unknown = Array.from(byIdentity, ([identity, one]) => (known.has(identity) ? [] : [one])).flat();
  const seen = Array.from(known.values(), (row) => ({ known: row, read: readOf(row, byIdentity.get(row.identity), anew) }));
  await seePostings(tx, seen, from);
  await placeAgain(tx, seen, from.practice);
  if (unknown.length > 0) await insertPostings(tx, await placed(tx, unknown, from.practice), from);
  return { fresh: unknown.length, changed: seen.filter(({ known: row, read }) => read !== null && read.contentHash !== row.contentHash).length };
}

function readOf(row: KnownPosting, read: PreparedPosting | undefined, anew: boolean): PreparedPosting | null {
  return read === undefined || (read.contentHash === row.contentHash && !anew) ? null : read;
}

/** Postings that by now lead to a vacancy which stands elsewhere, or to another than those beside them: their links changed, or are read by now. */
async function placeAgain(tx: SystemTx, seen: readonly SeenAgain[], practice: boolean): Promise<void> {
  const read = seen.flatMap(({ known, read }) => (read === null || read.sketch.vacancies.length === 0 ? [] : [{ ...known, sketch: read.sketch }]));
  if (read.length === 0) return;
  const openings = await openingsOfKeys(tx, practice, [...new Set(read.flatMap(({ sketch }) => vacancyKeys(sketch)))]);
  const moves = read.filter(({ openingId, sketch }) => openings.some(({ openingId: other, keys, postings }) => (other === openingId
    ? postings.some((beside) => contradictionOf(sketch, beside) !== null)
    : vacancyKeys(sketch).some((key) => keys.includes(key)))));
  for (const { id, openingId, sketch } of moves) {
    // One before it may have taken it along.
    const row = (await postingsOf(tx, [openingId])).find((one) => one.id === id);
    if (row !== undefined) await placeByIds(tx, row, sketch);
  }
}

/** An opening as far as this batch knows it; grows as the batch goes on. */
interface Candidate {
  readonly openingId: string;
  readonly postings: PostingSketch[];
}

/** Finds the opening of each posting, one after the other, so that two new postings of one vacancy find each other. */
async function placed(tx: SystemTx, prepared: readonly PreparedPosting[], practice: boolean): Promise<FreshPosting[]> {
  const byKey = new Map<string, Set<Candidate>>();
  const enter = (candidate: Candidate, keys: readonly string[]) => {
    for (const key of keys) byKey.set(key, (byKey.get(key) ?? new Set()).add(candidate));
  };
  for (const { openingId, keys, postings } of await openingsOfKeys(tx, practice, [...new Set(prepared.flatMap(({ keys }) => keys))])) enter({ openingId, postings: [...postings] }, keys);
  return prepared.map((one) => {
    const candidates = new Map(one.keys.flatMap((key) => Array.from(byKey.get(key) ?? [], (candidate) => [candidate.openingId, candidate] as const)));
    const pick = pickOpening(one.sketch, Array.from(candidates.values()));
    const home = candidates.get(pick?.openingId ?? '') ?? { openingId: randomUUID(), postings: [] };
    home.postings.push(one.sketch);
    enter(home, one.keys);
    return { ...one, openingId: home.openingId, first: pick === null, rule: pick?.comparison.rule ?? 'first', reasons: pick?.comparison.reasons ?? [] };
  });
}
