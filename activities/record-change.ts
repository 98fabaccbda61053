import type { PersonTx } from '#db/access/database.ts';
import type { ApplicationRow } from '#db/applications/application.entities.ts';
import { advance } from '#db/applications/application.repository.ts';
import { voidApprovals } from '#db/applications/approval.repository.ts';
import { endAttempt } from '#db/applications/attempt.repository.ts';
import { readBundle } from '#db/applications/bundle.repository.ts';
import { carryDocuments } from '#db/applications/document.repository.ts';
import { citedFactsChanged } from '#db/candidates/cited.repository.ts';
import { followPosting } from './posting-change.ts';

/** Ids of the facts that the waiting bundle cites and that have been changed or removed since. */
export async function factsChanged(tx: PersonTx, row: ApplicationRow): Promise<string[]> {
  return row.bundleId === null ? [] : citedFactsChanged(tx, row.candidateId, await readBundle(tx, row.bundleId));
}

/**
 * Follows changes of the posting and of the person's own record before anything was sent, under the application's row
 * lock. A bundle that cites a fact which the person has changed or removed is prepared again, and all signatures given so
 * far are void. Null if there is nothing to do, or if it is too late. Must come last in its transaction.
 */
export async function followChanges(tx: PersonTx, row: ApplicationRow): Promise<ApplicationRow | null> {
  return (await followPosting(tx, row)) ?? (await followRecord(tx, row));
}

async function followRecord(tx: PersonTx, row: ApplicationRow): Promise<ApplicationRow | null> {
  if (row.stage !== 'awaiting_approval' && row.stage !== 'held') return null;
  const facts = await factsChanged(tx, row);
  const attempt = facts.length === 0 ? null : await endAttempt(tx, row.id, row.attempt);
  if (attempt === null) return null;
  await voidApprovals(tx, row.id, 'facts_changed');
  await carryDocuments(tx, row.id, row.preparation);
  return advance(tx, { applicationId: row.id, from: row.stage, moves: row.moves, step: 'facts_changed', says: { facts }, set: { preparation: row.preparation + 1, approvalId: null, attempt } });
}
