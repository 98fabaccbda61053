import type { PersonTx } from '#db/access/database.ts';
import type { ApplicationRow } from '#db/applications/application.entities.ts';
import { advance } from '#db/applications/application.repository.ts';
import { voidApprovals } from '#db/applications/approval.repository.ts';
import { endAttempt } from '#db/applications/attempt.repository.ts';
import { readBundle } from '#db/applications/bundle.repository.ts';
import { carryDocuments } from '#db/applications/document.repository.ts';
import { citedFactsChanged } from '#db/candidates/cited.repository.ts';
import { followPosting } from './posting-change.ts';

/** Ids of facts that the waiting bundle cites and that say something else today, or are off the record. */
export async function factsChanged(tx: PersonTx, row: ApplicationRow): Promise<string[]> {
  return row.bundleId === null ? [] : citedFactsChanged(tx, row.candidateId, await readBundle(tx, row.bundleId));
}

/**
 * Follows what became of the posting and of the person's own record before anything was sent, under the application's
 * row lock. A bundle that cites a fact which the person has changed or taken back is prepared anew; every signature
 * before is void. Null where nothing is to be done, or where it is too late. Must be the last of its transaction.
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
