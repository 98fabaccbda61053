import type { Approval } from '#domain/approval/approval.ts';
import type { PersonTx } from '../access/database.ts';
import { ApprovalRow, ApprovalVoidRow, AttemptRow } from './application.entities.ts';

/** Keeps a signed approval. Only the API process can make a valid signature; a forged row fails at the claim. */
export async function keepApproval(tx: PersonTx, approval: Approval, subjectId: string, signature: string): Promise<void> {
  await tx.em.insert(ApprovalRow, {
    id: approval.approvalId,
    userId: tx.userId,
    applicationId: approval.applicationId,
    subjectId,
    attempt: approval.attempt,
    content: approval,
    signature,
    createdAt: new Date(),
  });
}

/** An approval with what happened to it since: voided by undo, reject or edit, or used up by an attempt. */
export interface ApprovalRecord {
  readonly approval: Approval;
  readonly signature: string;
  readonly signedAt: Date;
  readonly voidedBecause: string | null;
  readonly usedByAttempt: string | null;
}

/** The approval, or null where the person has none of that id. */
export async function findApproval(tx: PersonTx, approvalId: string): Promise<ApprovalRecord | null> {
  const row = await tx.em.findOne(ApprovalRow, { id: approvalId });
  if (row === null) return null;
  const voided = await tx.em.findOne(ApprovalVoidRow, { approvalId });
  const used = await tx.em.findOne(AttemptRow, { approvalId });
  return { approval: row.content, signature: row.signature, signedAt: row.createdAt, voidedBecause: voided?.reason ?? null, usedByAttempt: used?.id ?? null };
}

/**
 * Voids for good every approval of a subject that no finished attempt used, those too that were made and never taken:
 * what the person took back cannot come back. Voiding twice keeps the first reason.
 */
export async function voidApprovals(tx: PersonTx, subjectId: string, reason: string): Promise<void> {
  await tx.em.execute(
    `insert into approval_void (approval_id, user_id, reason)
     select a.id, a.user_id, ? from approval a
     where a.subject_id = ? and not exists (select 1 from attempt t where t.approval_id = a.id and t.outcome is not null)
     on conflict do nothing`,
    [reason, subjectId],
  );
}
