import { defineEntity, p, type InferEntity } from '@mikro-orm/core';

export const EventCounterRow = defineEntity({
  name: 'EventCounterRow',
  tableName: 'event_counter',
  properties: { candidateId: p.uuid().primary(), userId: p.uuid(), seq: p.bigint('number').default(0) },
});

export const EventRow = defineEntity({
  name: 'EventRow',
  tableName: 'event',
  properties: {
    candidateId: p.uuid().primary(),
    /** Numbered per candidate without gaps, in commit order. */
    seq: p.bigint('number').primary(),
    userId: p.uuid(),
    applicationId: p.uuid().strictNullable(),
    campaignId: p.uuid().strictNullable(),
    run: p.integer().strictNullable(),
    step: p.text(),
    data: p.json<Record<string, unknown>>(),
    at: p.datetime().defaultRaw('now()'),
  },
});
export type EventRow = InferEntity<typeof EventRow>;
