import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { Outcome } from '#domain/application/stages.ts';

export const AttemptRow = defineEntity({
  name: 'AttemptRow',
  tableName: 'attempt',
  properties: {
    id: p.uuid().primary().defaultRaw('uuidv7()'),
    userId: p.uuid(),
    candidateId: p.uuid(),
    applicationId: p.uuid(),
    subjectId: p.uuid(),
    n: p.integer(),
    channel: p.text().$type<'form' | 'attended' | 'packet' | 'mail' | 'by_person'>(),
    /** The fence: only who holds it may write the intent. */
    token: p.uuid().defaultRaw('gen_random_uuid()'),
    approvalId: p.uuid().strictNullable(),
    bundleHash: p.text(),
    employer: p.text(),
    /** scheme://host[:port] of the form; null for a mail. */
    destinationOrigin: p.text().strictNullable(),
    claimedAt: p.datetime().defaultRaw('now()'),
    leaseUntil: p.datetime(),
    intentAt: p.datetime().strictNullable(),
    clickBefore: p.datetime().strictNullable(),
    outcome: p.text().$type<Outcome>().strictNullable(),
    outcomeAt: p.datetime().strictNullable(),
    detail: p.json<Record<string, unknown>>().strictNullable(),
  },
});
export type AttemptRow = InferEntity<typeof AttemptRow>;

export const VacancyIdentityRow = defineEntity({
  name: 'VacancyIdentityRow',
  tableName: 'vacancy_identity',
  properties: { candidateId: p.uuid().primary(), identity: p.text().primary(), userId: p.uuid(), applicationId: p.uuid(), attemptId: p.uuid() },
});
