import { pickOpening } from '#domain/dedupe/pick.ts';
import { compareSketches, type Comparison } from '#domain/dedupe/compare.ts';
import { sketchOf, type PostingSketch } from '#domain/dedupe/sketch.ts';
import type { SystemTx } from '#db/access/database.ts';
import { bondsAmong, joinOpenings, NotOneOpening, splitOpening } from '#db/openings/identity.ts';
import { openingsOfKeys } from '#db/openings/merge.repository.ts';
import type { PostingRow } from '#db/openings/opening.entities.ts';
import { postingsOf } from '#db/openings/opening.repository.ts';

/** The keys under which openings are found by the ids that a posting leads to. */
export function vacancyKeys({ vacancies }: PostingSketch): string[] {
  return vacancies.map(({ key }) => `id ${key}`);
}

/** What shows by the ids of two postings that they are of two vacancies; null where nothing does. */
export function contradictionOf(a: PostingSketch, b: PostingSketch): Comparison | null {
  const found = compareSketches(a, b);
  return !found.same && found.rule === 'other_id' ? found : null;
}

/**
 * Puts a posting where the ids it leads to say: it leaves an opening that these show to be another vacancy, and joins the
 * one that has them. What a person said stands. The caller holds the lock of merging.
 */
export async function placeByIds(tx: SystemTx, row: PostingRow, sketch: PostingSketch): Promise<void> {
  const known = await openingsOfKeys(tx, row.practice, vacancyKeys(sketch));
  const pick = pickOpening(sketch, known.filter(({ openingId }) => openingId !== row.openingId));
  const home = pick?.comparison.rule === 'identity' ? pick : null;
  const there = known.find(({ openingId }) => openingId === home?.openingId)?.postings ?? [];
  const beside = (await postingsOf(tx, [row.openingId])).filter(({ id }) => id !== row.id);
  const contradiction = beside.flatMap((other) => [sketch, ...there].map((one) => contradictionOf(one, other.sketch ?? sketchOf(other.content)))).find((found) => found !== null);
  const bound = contradiction !== undefined && (await bondsAmong(tx, row.practice, [row.identity, ...beside.map(({ identity }) => identity)])).some(({ kind, one, other }) => kind === 'together' && (one === row.identity || other === row.identity));
  if (bound) return;
  const from = contradiction === undefined ? row.openingId : await splitOpening(tx, { openingId: row.openingId, postingIds: [row.id], rule: contradiction.rule, reasons: contradiction.reasons });
  if (home === null) return;
  try {
    await joinOpenings(tx, { openingIds: [from, home.openingId], rule: 'identity', reasons: home.comparison.reasons });
  } catch (error) {
    // A person said that they are two.
    if (!(error instanceof NotOneOpening)) throw error;
  }
}
