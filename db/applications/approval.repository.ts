import type { Approval } from '#domain/approval/approval.ts';
import type { PersonTx } from '../access/database.ts';
import { ask } from '../access/rows.ts';

/**
 * Keeps a signed approval, unless one of its id is there: a repeat of the same change made it. Only the API process can
 * make a valid signature; a forged row fails at the claim.
 */
export async function keepApproval(tx: PersonTx, approval: Approval, subjectId: string, signature: string): Promise<void> {
  await ask(
    tx.em,
    `insert into approval (id, user_id, application_id, subject_id, attempt, content, signature, created_at) values (?, ?, ?, ?, ?, ?::jsonb, ?, ?)
     on conflict (id) do nothing`,
    [approval.approvalId, tx.userId, approval.applicationId, subjectId, approval.attempt, JSON.stringify(approval), signature, new Date()],
  );
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
  const [row] = await ask<{ content: Approval; signature: string; created_at: Date | string; reason: string | null; used_by: string | null }>(
    tx.em,
    `select a.content, a.signature, a.created_at, (select v.reason from approval_void v where v.approval_id = a.id) as reason,
            (select t.id from attempt t where t.approval_id = a.id limit 1) as used_by
     from approval a where a.id = ?`,
    [approvalId],
  );
  return row === undefined ? null : { approval: row.content, signature: row.signature, signedAt: new Date(row.created_at), voidedBecause: row.reason, usedByAttempt: row.used_by };
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
