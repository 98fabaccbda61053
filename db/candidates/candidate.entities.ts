import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { CandidateKind, Preferences } from '#domain/candidate/candidate.ts';
import type { Fact } from '#domain/candidate/fact.ts';

export const AppUser = defineEntity({
  name: 'AppUser',
  tableName: 'app_user',
  properties: {
    id: p.uuid().primary().defaultRaw('uuidv7()'),
    name: p.text(),
    /** The person's own key, wrapped by the installation's: files and fields are sealed with it. */
    wrappedKey: p.text(),
    createdAt: p.datetime().defaultRaw('now()'),
  },
});

export const CandidateRow = defineEntity({
  name: 'CandidateRow',
  tableName: 'candidate',
  properties: {
    id: p.uuid().primary().defaultRaw('uuidv7()'),
    userId: p.uuid(),
    kind: p.text().$type<CandidateKind>(),
    name: p.text(),
    preferences: p.json<Preferences>(),
    dailyCap: p.integer().default(10),
    windowSize: p.integer().default(10),
    sendingPausedAt: p.datetime().strictNullable(),
    createdAt: p.datetime().defaultRaw('now()'),
  },
});
export type CandidateRow = InferEntity<typeof CandidateRow>;

export const FactRow = defineEntity({
  name: 'FactRow',
  tableName: 'fact',
  properties: {
    id: p.uuid().primary(),
    userId: p.uuid(),
    candidateId: p.uuid(),
    position: p.integer(),
    content: p.json<Fact>(),
    createdAt: p.datetime().defaultRaw('now()'),
    retiredAt: p.datetime().strictNullable(),
  },
});

export const StoredAnswerRow = defineEntity({
  name: 'StoredAnswerRow',
  tableName: 'stored_answer',
  properties: {
    candidateId: p.uuid().primary(),
    topic: p.text().primary(),
    userId: p.uuid(),
    value: p.text(),
    learnedAt: p.text(),
    updatedAt: p.datetime().defaultRaw('now()'),
  },
});
