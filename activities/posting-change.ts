import type { PersonTx } from '#db/access/database.ts';
import type { ApplicationRow, BundleContent } from '#db/applications/application.entities.ts';
import { PostingRow } from '#db/openings/opening.entities.ts';
import { contentHashOf } from './dedupe/merge-postings.ts';

/** Whether the posting was closed or means something else since the bundle was made, in words; null where it stands. */
export async function postingChange(tx: PersonTx, row: ApplicationRow, { bundle }: BundleContent): Promise<string | null> {
  const posting = await tx.em.findOneOrFail(PostingRow, { id: row.postingId }, { refresh: true });
  if (posting.closedAt !== null) return 'the posting was closed';
  return contentHashOf(posting.content) === bundle.posting.contentHash ? null : 'the posting says something else than when this was prepared';
}
