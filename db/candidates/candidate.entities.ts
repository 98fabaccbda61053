import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { CandidateKind, Preferences } from '#domain/candidate/candidate.ts';
import type { Pacing } from '#domain/submission/pacing.ts';
import type { Fact } from '#domain/candidate/fact.ts';
import type { WritingWishes } from '#domain/candidate/wishes.ts';

export const AppUserRow = defineEntity({
  name: 'AppUserRow',
  tableName: 'app_user',
  properties: {
    id: p.uuid().primary().defaultRaw('uuidv7()'),
    name: p.text(),
    /** The person's own key, wrapped by the installation's: files and fields are sealed with it. */
    wrappedKey: p.text(),
    createdAt: p.datetime().defaultRaw('now()'),
  },
});
export type AppUserRow = InferEntity<typeof AppUserRow>;

export const CandidateRow = defineEntity({
  name: 'CandidateRow',
  tableName: 'candidate',
  properties: {
    id: p.uuid().primary().defaultRaw('uuidv7()'),
    userId: p.uuid(),
    kind: p.text().$type<CandidateKind>(),
    name: p.text(),
    preferences: p.json<Preferences>(),
    /** Null: as usual. */
    wishes: p.json<Partial<WritingWishes>>().strictNullable(),
    dailyCap: p.integer().default(10),
    windowSize: p.integer().default(10),
    sendingPausedAt: p.datetime().strictNullable(),
    /** Null: the defaults of its kind. */
    pacing: p.json<Pacing>().strictNullable(),
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
    version: p.integer().default(1),
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
    /** Several answers to one topic, the first tried first: other currencies, lengths or languages. */
    variant: p.integer().primary().default(1),
    userId: p.uuid(),
    value: p.text(),
    learnedAt: p.text(),
    updatedAt: p.datetime().defaultRaw('now()'),
  },
});

/** A fact as it stood until then. */
export const FactVersionRow = defineEntity({
  name: 'FactVersionRow',
  tableName: 'fact_version',
  properties: {
    factId: p.uuid().primary(),
    version: p.integer().primary(),
    userId: p.uuid(),
    candidateId: p.uuid(),
    content: p.json<Fact>(),
    until: p.datetime().defaultRaw('now()'),
  },
});

/** A named selection of facts in the person's order. */
export const MasterResumeRow = defineEntity({
  name: 'MasterResumeRow',
  tableName: 'master_resume',
  properties: {
    id: p.uuid().primary(),
    userId: p.uuid(),
    candidateId: p.uuid(),
    name: p.text(),
    facts: p.json<string[]>(),
    createdAt: p.datetime().defaultRaw('now()'),
  },
});

/** A file to be sent as it is. */
export const OwnFileRow = defineEntity({
  name: 'OwnFileRow',
  tableName: 'own_file',
  properties: {
    id: p.uuid().primary(),
    userId: p.uuid(),
    candidateId: p.uuid(),
    name: p.text(),
    mediaType: p.text(),
    fileKey: p.text(),
    sha256: p.text(),
    bytes: p.integer(),
    topics: p.array(),
    addedAt: p.datetime().defaultRaw('now()'),
  },
});
export type OwnFileRow = InferEntity<typeof OwnFileRow>;
