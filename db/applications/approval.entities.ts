import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { Approval } from '#domain/approval/approval.ts';

export const ApprovalRow = defineEntity({
  name: 'ApprovalRow',
  tableName: 'approval',
  properties: {
    id: p.uuid().primary(),
    userId: p.uuid(),
    applicationId: p.uuid(),
    /** The application for a form, the mail for a mail. */
    subjectId: p.uuid(),
    attempt: p.integer(),
    content: p.json<Approval>(),
    /** Ed25519 over the approval's canonical text, base64url. */
    signature: p.text(),
    createdAt: p.datetime().defaultRaw('now()'),
  },
});
export type ApprovalRow = InferEntity<typeof ApprovalRow>;

export const ApprovalVoidRow = defineEntity({
  name: 'ApprovalVoidRow',
  tableName: 'approval_void',
  properties: { approvalId: p.uuid().primary(), userId: p.uuid(), reason: p.text(), voidedAt: p.datetime().defaultRaw('now()') },
});
