import { defineEntity, p, type InferEntity } from '@mikro-orm/core';

export const EvidenceRow = defineEntity({
  name: 'EvidenceRow',
  tableName: 'evidence',
  properties: {
    id: p.uuid().primary().defaultRaw('uuidv7()'),
    userId: p.uuid(),
    applicationId: p.uuid(),
    attemptId: p.uuid().strictNullable(),
    kind: p.text().$type<'form_screenshot' | 'result_screenshot' | 'page_text' | 'reply' | 'read_back' | 'mail' | 'hand_over_screenshot' | 'history' | 'step_screenshot' | 'trace' | 'recording'>(),
    fileKey: p.text().strictNullable(),
    sha256: p.text().strictNullable(),
    detail: p.json<Record<string, unknown>>().strictNullable(),
    at: p.datetime().defaultRaw('now()'),
  },
});
export type EvidenceRow = InferEntity<typeof EvidenceRow>;

/** That the file of a piece of evidence was removed after its time; its hash stays. */
export const EvidenceRemovedRow = defineEntity({
  name: 'EvidenceRemovedRow',
  tableName: 'evidence_removed',
  properties: { evidenceId: p.uuid().primary(), userId: p.uuid(), removedAt: p.datetime().defaultRaw('now()') },
});
