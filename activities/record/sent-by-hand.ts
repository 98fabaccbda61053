import type { PersonTx } from '#db/access/database.ts';
import type { ApplicationRow } from '#db/applications/application.entities.ts';
import { closeAttempt, openAttempt } from '#db/applications/attempt.repository.ts';
import { takeIdentities } from '#db/applications/vacancy-identity.repository.ts';
import { identitiesOf, readPosting } from '#db/openings/opening.repository.ts';
import { refusedDecision } from '../step.ts';

/**
 * Enters what the person says they sent in the employer's own form: attempt `n`, "by the person", which holds the
 * vacancy's identities as every attempt does, so that nothing is sent there a second time. Throws a failure of type
 * `Refused` where another attempt holds one of them and the person has not said that they apply once more.
 */
export async function enterSentByHand(tx: PersonTx, row: ApplicationRow, n: number, now: Date): Promise<void> {
  const [{ employer }, identities] = await Promise.all([readPosting(tx, row.postingId), identitiesOf(tx, row.openingId)]);
  const attempt = await openAttempt(tx, {
    candidateId: row.candidateId, applicationId: row.id, subjectId: row.id, n, channel: 'by_person', approvalId: null, bundleHash: '', employer, destinationOrigin: null, leaseUntil: now,
  });
  if ((await takeIdentities(tx, attempt, identities, row.applyAgain)) !== null) throw refusedDecision('applied_already');
  await closeAttempt(tx, attempt.id, 'submitted', { by: 'person', link: null });
}
