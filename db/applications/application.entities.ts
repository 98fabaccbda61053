import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { Approval } from '#domain/approval/approval.ts';
import type { Ending, NeedsYouReason, Outcome, Stage } from '#domain/application/stages.ts';
import type { Bundle } from '#domain/bundle/bundle.ts';
import type { LetterDocument, ResumeDocument } from '#domain/documents/documents.ts';
import type { FormAnswer, FormPlan, FormQuestion } from '#domain/form/form-plan.ts';
import type { HoldReason } from '#domain/submission/may-go.ts';
import type { Verdict } from '#domain/gate/verdict.ts';

/** Why an application waits for its person, with all the screen needs to say so. */
export interface NeedsYou {
  readonly reason: NeedsYouReason;
  readonly says: string;
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

/** A rendered file: its key in the file store and what it is. */
export interface RenderedFile {
  readonly role: 'resume' | 'letter';
  readonly key: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly fileName: string;
}

export type DocumentKind = 'resume' | 'letter' | 'form' | 'answers' | 'files' | 'company';

/** What a second opinion doubted in a document before it was put together: the sentence as it was written, the words that go too far, and why. */
export interface KeptDoubt {
  readonly claim: string;
  readonly words: string;
  readonly why: string;
}

/** What the steps of one preparation hand to each other, so that histories carry ids only. */
export const DocumentRow = defineEntity({
  name: 'DocumentRow',
  tableName: 'document',
  properties: {
    applicationId: p.uuid().primary(),
    preparation: p.integer().primary(),
    kind: p.text().$type<DocumentKind>().primary(),
    userId: p.uuid(),
    author: p.text().$type<'writer' | 'person'>(),
    content: p.json<unknown>(),
    doubts: p.json<readonly KeptDoubt[]>().defaultRaw("'[]'"),
    createdAt: p.datetime().defaultRaw('now()'),
  },
});

/** Everything the signing view shows, beside the canonical text that is signed. */
export interface BundleContent {
  readonly bundle: Bundle;
  readonly resume: ResumeDocument;
  readonly letter: LetterDocument;
  readonly plan: FormPlan;
  readonly answers: readonly FormAnswer[];
  readonly verdict: Verdict;
  readonly files: readonly RenderedFile[];
}

export const BundleRow = defineEntity({
  name: 'BundleRow',
  tableName: 'bundle',
  properties: {
    id: p.uuid().primary().defaultRaw('uuidv7()'),
    userId: p.uuid(),
    applicationId: p.uuid(),
    hash: p.text(),
    canonical: p.text(),
    content: p.json<BundleContent>(),
    createdAt: p.datetime().defaultRaw('now()'),
  },
});
export type BundleRow = InferEntity<typeof BundleRow>;

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
