import { approvalMismatch, type ApprovalUse } from '#domain/approval/approval.ts';
import type { ApprovalVerifier } from '#adapters/keys/approval-keys.ts';
import type { PersonTx } from '#db/access/database.ts';
import type { ApplicationRow } from '#db/applications/application.entities.ts';
import { findApproval } from '#db/applications/approval.repository.ts';

export interface ApprovalCheck {
  readonly approvalId: string | null;
  /** Whose application it must be for. */
  readonly row: ApplicationRow;
  /** What it must cover, to the byte. */
  readonly covers: Pick<ApprovalUse, 'decision' | 'attempt' | 'destinationOrigin' | 'bundleHash'>;
  /** The attempt that holds it already; null before one does. */
  readonly heldBy: string | null;
  readonly now: Date;
  readonly verifier: ApprovalVerifier;
}

/**
 * Why an approval does not hold, in words; null if it was signed by this installation, is not void, is held by no other
 * attempt, and is for exactly this person, application, attempt, destination and bytes. The only such check: it runs at
 * the decision, at the claim, and again at the intent.
 */
export async function approvalRefusal(tx: PersonTx, { approvalId, row, covers, heldBy, now, verifier }: ApprovalCheck): Promise<string | null> {
  const record = approvalId === null ? null : await findApproval(tx, approvalId);
  if (record === null || !verifier.verifyApproval(record.approval, record.signature)) return 'this approval was not signed here';
  if (record.voidedBecause !== null) return `this approval is void (${record.voidedBecause})`;
  if (record.usedByAttempt !== heldBy) return 'this approval was used before';
  return approvalMismatch(record.approval, { ...covers, userId: row.userId, candidateId: row.candidateId, openingId: row.openingId, applicationId: row.id, now: now.toISOString() });
}
