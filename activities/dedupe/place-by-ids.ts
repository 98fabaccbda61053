import { pickOpening } from '#domain/dedupe/pick.ts';
import { compareSketches } from '#domain/dedupe/compare.ts';
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

/** Whether the ids of two postings show that they are of two vacancies. */
export function contradicts(a: PostingSketch, b: PostingSketch): boolean {
  const { same, rule } = compareSketches(a, b);
  return !same && rule === 'other_id';
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
  const contradiction = beside.flatMap((other) => [sketch, ...there].map((one) => ({ other, found: compareSketches(one, other.sketch ?? sketchOf(other.content)) }))).find(({ found }) => !found.same && found.rule === 'other_id');
  const bound = contradiction !== undefined && (await bondsAmong(tx, row.practice, [row.identity, ...beside.map(({ identity }) => identity)])).some(({ kind, one, other }) => kind === 'together' && (one === row.identity || other === row.identity));
  if (bound) return;
  const from = contradiction === undefined ? row.openingId : await splitOpening(tx, { openingId: row.openingId, postingIds: [row.id], rule: contradiction.found.rule, reasons: contradiction.found.reasons });
  if (home === null) return;
  try {
    await joinOpenings(tx, { openingIds: [from, home.openingId], rule: 'identity', reasons: home.comparison.reasons });
  } catch (error) {
    // A person said that they are two.
    if (!(error instanceof NotOneOpening)) throw error;
  }
}
