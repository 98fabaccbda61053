import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { NeedsYouSays } from '#domain/application/needs-you-says.ts';
import type { Ending, NeedsYouReason, Stage } from '#domain/application/stages.ts';
import type { FormQuestion } from '#domain/form/form-plan.ts';
import type { HoldReason } from '#domain/submission/may-go.ts';

/** Why an application waits for its person, with all the screen needs to say so. */
export interface NeedsYou {
  readonly reason: NeedsYouReason;
  readonly says: NeedsYouSays;
  readonly questions: readonly FormQuestion[];
  readonly screenshotKey: string | null;
}

/** A dated hold: it may go from then on. */
export interface HeldBecause {
  readonly why: HoldReason;
  /** ISO 8601 UTC. */
  readonly until: string;
}

export const ApplicationRow = defineEntity({
  name: 'ApplicationRow',
  tableName: 'application',
  properties: {
    id: p.uuid().primary().defaultRaw('uuidv7()'),
    userId: p.uuid(),
    candidateId: p.uuid(),
    openingId: p.uuid(),
    postingId: p.uuid(),
    campaignId: p.uuid().strictNullable(),
    stage: p.text().$type<Stage>(),
    /** Count of stage changes: the compare-and-set number of `advance`. */
    moves: p.integer().default(0),
    run: p.integer().default(1),
    /** Number of the present preparation; an edit or a new answer begins the next. */
    preparation: p.integer().default(1),
    /** Number of the next attempt to submit. */
    attempt: p.integer().default(1),
    bundleId: p.uuid().strictNullable(),
    approvalId: p.uuid().strictNullable(),
    /** Why a signed one may not go before `waitUntil`. */
    heldBecause: p.json<HeldBecause>().strictNullable(),
    /** The person said that it may go although one at this employer is open. */
    employerAgain: p.boolean().default(false),
    needsYou: p.json<NeedsYou>().strictNullable(),
    ending: p.text().$type<Ending>().strictNullable(),
    /** When the present stage ends by itself: hold, expiry, follow-up. */
    waitUntil: p.datetime().strictNullable(),
    stageSince: p.datetime().defaultRaw('now()'),
    /** Source of the posting it was taken by; for operators' searches. */
    source: p.text().strictNullable(),
    /** What the posting said when the present bundle was prepared. */
    postingHash: p.text().strictNullable(),
    /** The person said expressly that this vacancy may be applied for a second time; used up by the next claim. */
    applyAgain: p.boolean().default(false),
    /** Out of the inbox until then. */
    snoozedUntil: p.datetime().strictNullable(),
    /** Number of the last run whose history is kept as evidence; 0 before the first. */
    historyKept: p.integer().default(0),
    createdAt: p.datetime().defaultRaw('now()'),
  },
});
export type ApplicationRow = InferEntity<typeof ApplicationRow>;

/** A person's or a machine's message with its own id: the same one is never acted on twice. */
export const MessageRow = defineEntity({
  name: 'MessageRow',
  tableName: 'message',
  properties: {
    id: p.uuid().primary(),
    userId: p.uuid(),
    applicationId: p.uuid(),
    kind: p.text(),
    receivedAt: p.datetime().defaultRaw('now()'),
  },
});
