import { defineEntity, p, type InferEntity } from '@mikro-orm/core';

/** Incoming: `received` asks the person, `noted` is a receipt, which asks nothing. */
export const mailStates = ['waiting', 'held', 'sending', 'sent', 'refused', 'outcome_unknown', 'cancelled', 'received', 'noted', 'confirmed', 'dismissed'] as const;
export type MailState = (typeof mailStates)[number];

/** A mail's words. For outgoing ones these are the bytes the person signs. */
export interface MailContent {
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** Facts the text rests on; empty for incoming mail. */
  readonly facts: readonly string[];
}

/** How an incoming mail was read; the person confirms it. */
export interface MailReading {
  readonly kind: 'receipt' | 'interview' | 'offer' | 'rejection' | 'other';
  readonly confidence: number;
  /** The sentences that say so. */
  readonly words: readonly string[];
}

export const MailRow = defineEntity({
  name: 'MailRow',
  tableName: 'mail',
  properties: {
    id: p.uuid().primary().defaultRaw('uuidv7()'),
    userId: p.uuid(),
    candidateId: p.uuid(),
    applicationId: p.uuid(),
    direction: p.text().$type<'out' | 'in'>(),
    purpose: p.text().$type<'follow_up' | 'thank_you' | 'reply'>(),
    state: p.text().$type<MailState>(),
    messageId: p.text(),
    content: p.json<MailContent>(),
    contentHash: p.text(),
    approvalId: p.uuid().strictNullable(),
    waitUntil: p.datetime().strictNullable(),
    reading: p.json<MailReading>().strictNullable(),
    /** Out of the inbox until then. */
    snoozedUntil: p.datetime().strictNullable(),
    createdAt: p.datetime().defaultRaw('now()'),
    settledAt: p.datetime().strictNullable(),
  },
});
export type MailRow = InferEntity<typeof MailRow>;
