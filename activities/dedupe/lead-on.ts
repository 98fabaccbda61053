import { pickOpening } from '#domain/dedupe/pick.ts';
import { compareSketches } from '#domain/dedupe/compare.ts';
import { sketchOf, type PostingSketch } from '#domain/dedupe/sketch.ts';
import { preparePosting } from '#adapters/sources/reading/prepare.ts';
import type { SystemTx } from '#db/access/database.ts';
import { keepLead, postingsOfLink } from '#db/openings/apply-link.repository.ts';
import { bondsAmong, joinOpenings, NotOneOpening, splitOpening } from '#db/openings/identity.ts';
import { openingsOfKeys } from '#db/openings/merge.repository.ts';
import type { PostingRow } from '#db/openings/opening.entities.ts';
import { lockMerging, postingsOf } from '#db/openings/opening.repository.ts';

/**
 * A board's postings with this apply link are of the vacancy that it was found to lead to: they leave an opening that
 * this shows to be another vacancy, and join the one that has it. What a person said of them stands. A repeat changes
 * nothing.
 */
export async function leadOn(tx: SystemTx, boardId: string, { link, leadsTo }: { readonly link: string; readonly leadsTo: string }): Promise<void> {
  await lockMerging(tx);
  for (const row of await postingsOfLink(tx, boardId, link)) {
    const lead = preparePosting({ ...row.content, leadsTo });
    await keepLead(tx, row, lead);
    await place(tx, row, lead.sketch);
  }
}

async function place(tx: SystemTx, row: PostingRow, sketch: PostingSketch): Promise<void> {
  const known = await openingsOfKeys(tx, row.practice, sketch.vacancies.map(({ key }) => `id ${key}`));
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
