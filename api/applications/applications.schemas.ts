import { z } from 'zod';
import {
  candidateKindSchema, endingSchema, factSchema, formAnswerSchema, formQuestionSchema, idSchema, instantSchema, letterDocumentSchema, matchSchema,
  modelReadingSchema, needsYouSchema, resumeDocumentSchema, stageSchema, verdictSchema,
} from '../shared/domain.schemas.ts';
import { rejectReasons } from '#domain/application/reject-reasons.ts';
import { holdReasons } from '#domain/submission/may-go.ts';
import { interviewSchema } from '../interviews/interviews.schemas.ts';
import { openingSummarySchema } from '../openings/openings.schemas.ts';

export const applicationSummarySchema = z
  .object({
    id: idSchema,
    title: z.string(),
    employer: z.string(),
    places: z.string(),
    stage: stageSchema,
    ending: endingSchema.nullable(),
    score: z.number().int().nullable(),
    stageSince: instantSchema,
    waitUntil: instantSchema.nullable(),
    needsYouReason: z.string().nullable(),
    sentAt: instantSchema.nullable(),
  })
  .meta({ id: 'ApplicationSummary' });
export const applicationsSchema = z.object({ applications: z.array(applicationSummarySchema) });
export const applicationsQuerySchema = z.object({ candidate: idSchema, stage: stageSchema.optional() });

/** What is signed and everything needed to judge it. */
export const bundleViewSchema = z
  .object({
    id: idSchema,
    hash: z.string().describe('SHA-256 of the canonical text; send it back to sign'),
    destination: z.object({ system: z.string(), origin: z.string(), url: z.string(), employer: z.string() }),
    /** False where a person has to send it: a real employer gets a packet. */
    sentByUs: z.boolean(),
    resume: resumeDocumentSchema,
    letter: letterDocumentSchema,
    answers: z.array(formAnswerSchema),
    questions: z.array(formQuestionSchema),
    verdict: verdictSchema,
    files: z.array(z.object({ role: z.enum(['resume', 'letter', 'own']), fileName: z.string(), bytes: z.number().int(), sha256: z.string(), url: z.string() })),
  })
  .meta({ id: 'BundleView' });

const timelineEntrySchema = z
  .object({ seq: z.number().int(), at: instantSchema, step: z.string(), data: z.record(z.string(), z.unknown()) })
  .meta({ id: 'TimelineEntry' });

const noteSchema = z.object({ id: idSchema, at: instantSchema, text: z.string() }).meta({ id: 'Note' });
export const noteBodySchema = z.strictObject({ text: z.string().trim().min(1).max(4000) });

const bundleChangesSchema = z
  .object({
    posting: z.boolean(),
    form: z.boolean(),
    destination: z.boolean(),
    resume: z.boolean(),
    letter: z.array(z.string()).describe('sentences that were not in it before'),
    answers: z.array(z.string()).describe('labels of questions whose answer changed'),
  })
  .meta({ id: 'BundleChanges' });

export const mailViewSchema = z
  .object({
    id: idSchema,
    direction: z.enum(['out', 'in']),
    purpose: z.enum(['follow_up', 'thank_you', 'reply']),
    state: z.string(),
    from: z.string(),
    to: z.string(),
    subject: z.string(),
    text: z.string(),
    contentHash: z.string(),
    waitUntil: instantSchema.nullable(),
    reading: z.object({ kind: z.string(), confidence: z.number(), words: z.string() }).nullable(),
    proposed: z.object({ day: z.iso.date(), time: z.string().nullable() }).nullable().describe('day and time that an invitation names, by its writer’s clock'),
    createdAt: instantSchema,
    settledAt: instantSchema.nullable(),
  })
  .meta({ id: 'MailView' });

export const applicationSchema = applicationSummarySchema
  .extend({
    candidateKind: candidateKindSchema,
    moves: z.number().int(),
    attempt: z.number().int(),
    opening: openingSummarySchema.extend({ description: z.string(), url: z.string(), applyUrl: z.string() }),
    match: matchSchema.nullable(),
    reading: modelReadingSchema.nullable().describe('what a model made of the match; null where none was to read it'),
    bundle: bundleViewSchema.nullable(),
    /** The untailored résumé, for the diff. */
    master: resumeDocumentSchema,
    facts: z.array(factSchema),
    needsYou: needsYouSchema.nullable(),
    goesFrom: z.object({ why: z.enum(holdReasons), until: instantSchema }).nullable().describe('a dated hold: signed, it may go from then on'),
    /** Steps the person can take now. */
    can: z.array(z.string()),
    attempts: z.array(
      z.object({
        n: z.number().int(), channel: z.string(), claimedAt: instantSchema, intentAt: instantSchema.nullable(), outcome: z.string().nullable(),
        outcomeAt: instantSchema.nullable(), marker: z.string().nullable(),
      }),
    ),
    evidence: z.array(z.object({ id: idSchema, kind: z.string(), step: z.string().nullable(), page: z.number().int().nullable(), at: instantSchema, sha256: z.string().nullable(), url: z.string().nullable().describe('null where there is no file, or none any more') })),
    mails: z.array(mailViewSchema),
    interviews: z.array(interviewSchema),
    notes: z.array(noteSchema).describe('the person’s own, oldest first'),
    changes: bundleChangesSchema.nullable().describe('in what the bundle differs from the one before it; null for the first'),
    campaign: z.object({ id: idSchema, name: z.string() }).nullable().describe('the campaign that took it'),
    timeline: z.array(timelineEntrySchema),
    workflowUrl: z.string().nullable(),
  })
  .meta({ id: 'Application' });

/** Answer of every decision. 202 with `confirmed: false` and nulls where it was not confirmed within 5 s. */
export const decisionAnswerSchema = z
  .object({ applicationId: idSchema, stage: stageSchema.nullable(), moves: z.number().int().nullable(), waitUntil: instantSchema.nullable(), confirmed: z.boolean() })
  .meta({ id: 'DecisionAnswer' });

export const signBodySchema = z.object({ bundleHash: z.string().length(64).describe('the hash that was on screen') });
export const rejectBodySchema = z.object({ reason: z.enum(rejectReasons), note: z.string().max(1000).default('') });
export const editBodySchema = z.object({ resume: resumeDocumentSchema.nullable().default(null), letter: letterDocumentSchema.nullable().default(null) });
export const answerBodySchema = z.object({
  answers: z.array(z.object({ questionId: z.string(), values: z.array(z.string().max(10_000)), remember: z.boolean().default(true) })).default([]),
  again: z.boolean().default(false).describe('apply once more for a vacancy you applied for before'),
});
export const settleBodySchema = z.object({ sent: z.boolean().describe('true: it went through; false: it did not') });
export const reopenBodySchema = z.object({ again: z.boolean().default(false).describe('apply once more for a vacancy you applied for before') }).default({ again: false });
export const takeBodySchema = z.object({ candidateId: idSchema, openingId: idSchema });
