import type { PersonTx } from '#db/access/database.ts';
import type { ApplicationRow } from '#db/applications/application.entities.ts';
import { advance } from '#db/applications/application.repository.ts';
import { voidApprovals } from '#db/applications/approval.repository.ts';
import { endAttempt } from '#db/applications/attempt.repository.ts';
import { carryDocuments } from '#db/applications/document.repository.ts';
import { readPostingState } from '#db/openings/opening.repository.ts';

/** What became of the posting since the bundle was prepared from it; null where nothing did. */
export async function postingChange(tx: PersonTx, row: ApplicationRow): Promise<'closed' | 'changed' | null> {
  const posting = await readPostingState(tx, row.postingId);
  if (posting.closed) return 'closed';
  return row.postingHash === null || row.postingHash === posting.contentHash ? null : 'changed';
}

/**
 * Follows a change of the posting before anything was sent, under the application's row lock: if it closed, the
 * application ends; if it says something else, the application is prepared again for the person to read. All signatures
 * given so far are void. Null if there is nothing to do, or if it is too late. Must come last in its transaction.
 */
export async function followPosting(tx: PersonTx, row: ApplicationRow): Promise<ApplicationRow | null> {
  const closable = row.stage === 'preparing' || row.stage === 'awaiting_approval' || row.stage === 'needs_you' || row.stage === 'held';
  // A packet, or a form in their own browser, is with the person: they may have sent it.
  if (!closable || row.needsYou?.reason === 'packet' || row.needsYou?.reason === 'attended') return null;
  const change = await postingChange(tx, row);
  if (change === null || (change === 'changed' && row.stage !== 'awaiting_approval' && row.stage !== 'held')) return null;
  const attempt = await endAttempt(tx, row.id, row.attempt);
  if (attempt === null) return null;
  await voidApprovals(tx, row.id, `posting_${change}`);
  const from = { applicationId: row.id, from: row.stage, moves: row.moves } as const;
  if (change === 'closed') return advance(tx, { ...from, step: 'posting_closed', says: {}, set: { ending: 'posting_closed', approvalId: null, attempt } });
  await carryDocuments(tx, row.id, row.preparation);
  return advance(tx, { ...from, step: 'posting_changed', says: {}, set: { preparation: row.preparation + 1, approvalId: null, attempt } });
}
