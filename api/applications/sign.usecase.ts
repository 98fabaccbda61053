import type { Approval, SignedBy } from '#domain/approval/approval.ts';
import { positionOf } from '#db/applications/application.repository.ts';
import { keepApproval } from '#db/applications/approval.repository.ts';
import { goesFrom } from '#db/applications/pacing.repository.ts';
import { preloadBundle, readBundle } from '#db/applications/bundle.repository.ts';
import type { ApplicationRow } from '#db/applications/application.entities.ts';
import type { PersonTx } from '#db/access/database.ts';
import { databaseNow } from '#db/access/database-now.ts';
import { withoutWaiting } from '#db/access/without-waiting.ts';
import type { ApiDeps } from '../deps.ts';
import { changeIdOf } from '../http/idempotency.ts';
import { gateRefuses, staleBundle } from './applications.errors.ts';
import { applicationOf } from './find-application.ts';
import type { Decided } from './decide.ts';

const day = 86_400_000;
/** How long a signature is good for; a claim after it is refused. Longer than any cap or pause makes it wait. */
const approvalMs = 14 * day;
/** And how long after a dated hold. */
const afterHoldMs = 7 * day;

/**
 * Step 1 of the protocol: an approval over exactly the bundle that was on screen, signed here and nowhere else, then
 * the decision to the workflow. A repeat of the same change finds the approval it made before.
 */
export async function signApplication(deps: ApiDeps, userId: string, applicationId: string, bundleHash: string, signedBy: SignedBy, changeId: string): Promise<Decided> {
  const { row, approvalId } = await deps.database.asPerson(userId, async (tx) => {
    // The decision's own commit waits for the disk, and for this one with it.
    const [row, now] = await Promise.all([applicationOf(tx, applicationId), databaseNow(tx), preloadBundle(tx, applicationId), withoutWaiting(tx)]);
    const bundle = row.bundleId === null ? null : await readBundle(tx, row.bundleId);
    if (bundle === null || bundle.hash !== bundleHash) throw staleBundle(bundle?.hash ?? null);
    if (!bundle.content.verdict.passed) throw gateRefuses();
    const hold = await goesFrom(tx, row, bundle.content.bundle.destination.employer, now);
    const approval = approvalOf(deps, row, signedBy, {
      approvalId: changeIdOf(changeId, 'approval'), decision: 'submit', attempt: row.attempt, destinationOrigin: bundle.content.bundle.destination.origin, bundleHash: bundle.hash,
    }, now, hold === null ? 0 : Date.parse(hold.until));
    await keepOnce(tx, deps, approval, row.id);
    return { row, approvalId: approval.approvalId };
  });
  return deps.decide(positionOf(row), { kind: 'sign', messageId: changeId, approvalId, bundleHash });
}

type Signed = Pick<Approval, 'approvalId' | 'decision' | 'attempt' | 'destinationOrigin' | 'bundleHash'>;

/**
 * What the approval says of the person and the application, beside what is signed.
 * @param now by the record's clock, which its expiry is held against
 * @param goesFrom ms since 1970 until which it is held, where that is known as it is signed
 */
export function approvalOf(deps: ApiDeps, row: ApplicationRow, signedBy: SignedBy, signed: Signed, now: Date, goesFrom = 0): Approval {
  const expires = Math.max(now.getTime() + approvalMs, goesFrom + afterHoldMs);
  return {
    version: 1, ...signed, userId: row.userId, candidateId: row.candidateId, openingId: row.openingId, applicationId: row.id,
    expiresAt: new Date(expires).toISOString(), keyId: deps.signer.keyId, signedBy,
  };
}

/** Signs and keeps an approval, unless a repeat of the same change made it before. */
export async function keepOnce(tx: PersonTx, deps: ApiDeps, approval: Approval, subjectId: string): Promise<void> {
  await keepApproval(tx, approval, subjectId, deps.signer.signApproval(approval).signature);
}
