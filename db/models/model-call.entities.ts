import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { Price } from '#domain/models/prices.ts';

/** One call of a model, or one that a ceiling stopped. `microDollars` is the estimate while it is reserved. */
export const ModelCallRow = defineEntity({
  name: 'ModelCallRow',
  tableName: 'model_call',
  properties: {
    id: p.uuid().primary().defaultRaw('uuidv7()'),
    userId: p.uuid(),
    candidateId: p.uuid().strictNullable(),
    applicationId: p.uuid().strictNullable(),
    campaignId: p.uuid().strictNullable(),
    purpose: p.text(),
    provider: p.text(),
    model: p.text(),
    /** Version of the prompt that asked; empty for the offline driver. */
    promptHash: p.text(),
    price: p.json<Price>(),
    state: p.text().$type<'reserved' | 'answered' | 'failed' | 'not_asked'>(),
    estimate: p.bigint('number'),
    microDollars: p.bigint('number'),
    tokensIn: p.integer().default(0),
    tokensCached: p.integer().default(0),
    tokensOut: p.integer().default(0),
    latencyMs: p.integer().strictNullable(),
    failure: p.text().strictNullable(),
    /** Why, in a sentence for the person. */
    says: p.text().strictNullable(),
    /** Verdict of the gate over what was written: claims checked, and refused before they were put right. */
    gateClaims: p.integer().strictNullable(),
    gateRefused: p.integer().strictNullable(),
    at: p.datetime().defaultRaw('now()'),
    closedAt: p.datetime().strictNullable(),
  },
});
export type ModelCallRow = InferEntity<typeof ModelCallRow>;
