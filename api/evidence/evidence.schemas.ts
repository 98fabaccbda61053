import { z } from 'zod';
import { evidenceChecks } from '#domain/evidence/evidence-record.ts';
import { outcomes } from '#domain/application/stages.ts';
import { idSchema, instantSchema } from '../shared/domain.schemas.ts';

const text = z.string();
const textOrNull = z.string().nullable();
const instantOrNull = instantSchema.nullable();

const proofSchema = z
  .object({
    id: idSchema, kind: text, step: textOrNull.describe('which step a picture shows: opened, filled, before_click'), page: z.number().int().nullable().describe('of a form with several pages'), missing: textOrNull.describe('why it could not be made or kept'), at: instantSchema, sha256: textOrNull, key: textOrNull.describe('its file below files/; null where there is none any more'), removedAt: instantOrNull, removedFrom: instantOrNull,
  })
  .meta({ id: 'EvidenceProof' });

const approvalSchema = z.object({
  text: text.describe('the canonical text that was signed'),
  content: z.object({
    version: z.literal(1), approvalId: idSchema, decision: z.enum(['submit', 'send_mail']), userId: idSchema, candidateId: idSchema, openingId: idSchema, applicationId: idSchema,
    attempt: z.number().int(), destinationOrigin: text, bundleHash: text, expiresAt: instantSchema, keyId: text,
    signedBy: z.union([z.object({ by: z.literal('session'), sessionId: text }), z.object({ by: z.literal('api_key'), keyId: text })]),
  }),
  signature: text.describe('Ed25519, base64url'), signedAt: instantSchema, publicKey: textOrNull.describe('PEM'),
});

const sendingSchema = z
  .object({
    attemptId: idSchema, n: z.number().int(), channel: z.enum(['form', 'attended', 'packet', 'mail', 'by_person']), employer: text, where: textOrNull, claimedAt: instantSchema, intentAt: instantOrNull,
    outcome: z.enum(outcomes).nullable(), outcomeAt: instantOrNull, marker: textOrNull, saidBy: textOrNull, landedAt: textOrNull, status: z.number().int().nullable(),
    signed: z.object({ text, hash: text }).nullable().describe('the exact text whose SHA-256 was signed; null where nothing passed through here'),
    answers: z.array(z.object({ label: text, values: z.array(text) })),
    files: z.array(z.object({ fileName: text, mediaType: text, bytes: z.number().int(), sha256: text, key: text, state: z.enum(['as_signed', 'damaged', 'missing']) })),
    mail: z.object({ from: text, to: text, subject: text, text }).nullable(),
    approval: approvalSchema.nullable(),
    checks: z.array(z.object({ check: z.enum(evidenceChecks), holds: z.boolean(), why: textOrNull })).describe('made anew for this answer'),
    proofs: z.array(proofSchema),
  })
  .meta({ id: 'Sending' });

export const evidenceRecordSchema = z
  .object({
    applicationId: idSchema, title: text, employer: text, postingUrl: text, pictureDays: z.number().int().describe('days that pictures are kept; 0 for good'),
    sendings: z.array(sendingSchema),
    received: z.array(z.object({ id: idSchema, kind: text, from: text, to: text, subject: text, text, at: instantSchema })),
    proofs: z.array(proofSchema).describe('of the application as a whole'),
  })
  .meta({ id: 'EvidenceRecord' });

export const evidenceQuerySchema = z.object({ format: z.enum(['pdf', 'zip']), language: z.enum(['en', 'de']).default('en').describe('of the PDF') });
