import { preparePosting } from '#adapters/sources/reading/prepare.ts';
import type { SystemTx } from '#db/access/database.ts';
import { keepLead, postingsOfLink } from '#db/openings/apply-link.repository.ts';
import { lockMerging } from '#db/openings/opening.repository.ts';
import { placeByIds } from './place-by-ids.ts';

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
    await placeByIds(tx, row, lead.sketch);
  }
}
