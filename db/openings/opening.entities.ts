import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { Liveness } from '#domain/dedupe/liveness.ts';
import type { MergeReason } from '#domain/dedupe/reasons.ts';
import type { PostingSketch } from '#domain/dedupe/sketch.ts';
import type { BoardWhy } from '#domain/discovery/board-said.ts';
import type { Match } from '#domain/match/match.ts';
import type { Posting, SourceName } from '#domain/posting/posting.ts';
import type { Told } from '#domain/text/told.ts';

/** What a server said of the last answer, for a conditional request. */
export interface BoardMemory {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

export const BoardRow = defineEntity({
  name: 'BoardRow',
  tableName: 'board',
  properties: {
    id: p.uuid().primary().defaultRaw('uuidv7()'),
    source: p.text().$type<SourceName>(),
    tenant: p.text(),
    /** Another origin that serves the source's paths (practice employers, a replay); null is the real host. */
    origin: p.text().strictNullable(),
    employer: p.text(),
    memory: p.json<BoardMemory>().strictNullable(),
    lastSuccessAt: p.datetime().strictNullable(),
    lastError: p.text().strictNullable(),
    /** The same for screens that speak themselves; null on rows from before. */
    errorTold: p.json<Told<BoardWhy>>().strictNullable(),
    lastCount: p.integer().strictNullable(),
    addedAt: p.datetime().defaultRaw('now()'),
    /** Minutes between two readings; follows how often the board changes. */
    readEvery: p.integer().default(360),
    /** Readings in a row that brought nothing new. */
    steady: p.integer().default(0),
    /** Readings in a row that failed. */
    failures: p.integer().default(0),
    errorCode: p.text().strictNullable(),
    /** Hash of the answer that could not be read, among the raw answers. */
    errorRaw: p.blob().strictNullable(),
    /** Version of the adapters that `memory` goes with: a later one reads everything anew. */
    parser: p.integer().default(0),
    lastReadAt: p.datetime().strictNullable(),
    changedAt: p.datetime().strictNullable(),
    readingId: p.uuid().strictNullable(),
    readingUntil: p.datetime().strictNullable(),
  },
});
export type BoardRow = InferEntity<typeof BoardRow>;

export const RawAnswerRow = defineEntity({
  name: 'RawAnswerRow',
  tableName: 'raw_answer',
  properties: { sha256: p.blob().primary(), boardId: p.uuid(), url: p.text(), body: p.blob(), fetchedAt: p.datetime().defaultRaw('now()') },
});

export const OpeningRow = defineEntity({
  name: 'OpeningRow',
  tableName: 'opening',
  properties: {
    id: p.uuid().primary().defaultRaw('uuidv7()'),
    practice: p.boolean(),
    employer: p.text(),
    title: p.text(),
    blockKeys: p.array(),
    createdAt: p.datetime().defaultRaw('now()'),
    closedAt: p.datetime().strictNullable(),
    liveness: p.text().$type<Liveness['verdict']>().default('live'),
    livenessEvidence: p.json<Liveness['evidence']>().defaultRaw("'[]'"),
    livenessAt: p.datetime().strictNullable(),
  },
});
export type OpeningRow = InferEntity<typeof OpeningRow>;

export const PostingRow = defineEntity({
  name: 'PostingRow',
  tableName: 'posting',
  properties: {
    id: p.uuid().primary().defaultRaw('uuidv7()'),
    identity: p.text(),
    practice: p.boolean(),
    boardId: p.uuid(),
    openingId: p.uuid(),
    content: p.json<Posting>(),
    contentHash: p.text(),
    rawSha256: p.blob().strictNullable(),
    /** Why this posting stands under its opening. */
    mergeRule: p.text(),
    /** Rows from before have sentences. */
    mergeReasons: p.json<readonly (MergeReason | string)[]>(),
    firstSeenAt: p.datetime().defaultRaw('now()'),
    lastSeenAt: p.datetime().defaultRaw('now()'),
    /** Full listings in a row that lacked it, as far as time lay between them; the last at `missedAt`. */
    missed: p.integer().default(0),
    missedAt: p.datetime().strictNullable(),
    closedAt: p.datetime().strictNullable(),
    /** What deciding needs of it, so that candidates are compared without their texts; null on rows from before. */
    sketch: p.json<PostingSketch>().strictNullable(),
    /** When its text last changed. */
    changedAt: p.datetime().defaultRaw('now()'),
  },
});
export type PostingRow = InferEntity<typeof PostingRow>;

export const MatchRow = defineEntity({
  name: 'MatchRow',
  tableName: 'match',
  properties: {
    candidateId: p.uuid().primary(),
    openingId: p.uuid().primary(),
    userId: p.uuid(),
    score: p.double(),
    content: p.json<Match>(),
    postingHash: p.text(),
    factsHash: p.text(),
    scoredAt: p.datetime().defaultRaw('now()'),
  },
});
