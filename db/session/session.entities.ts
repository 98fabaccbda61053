import { defineEntity, p } from '@mikro-orm/core';

/** Secrets are kept as SHA-256 only. Looking one up goes through the functions of the first migration. */
export const SessionRow = defineEntity({
  name: 'SessionRow',
  tableName: 'session',
  properties: {
    id: p.uuid().primary().defaultRaw('uuidv7()'),
    userId: p.uuid(),
    tokenHash: p.blob(),
    createdAt: p.datetime().defaultRaw('now()'),
    expiresAt: p.datetime(),
    lastSeenAt: p.datetime().defaultRaw('now()'),
    revokedAt: p.datetime().strictNullable(),
  },
});

export const LoginTokenRow = defineEntity({
  name: 'LoginTokenRow',
  tableName: 'login_token',
  properties: {
    tokenHash: p.blob().primary(),
    userId: p.uuid(),
    createdAt: p.datetime().defaultRaw('now()'),
    expiresAt: p.datetime(),
    usedAt: p.datetime().strictNullable(),
  },
});

export const ApiKeyRow = defineEntity({
  name: 'ApiKeyRow',
  tableName: 'api_key',
  properties: {
    id: p.uuid().primary().defaultRaw('uuidv7()'),
    userId: p.uuid(),
    name: p.text(),
    prefix: p.text(),
    keyHash: p.blob(),
    scopes: p.array(),
    createdAt: p.datetime().defaultRaw('now()'),
    expiresAt: p.datetime(),
    revokedAt: p.datetime().strictNullable(),
    lastUsedAt: p.datetime().strictNullable(),
  },
});

export const LiveTicketRow = defineEntity({
  name: 'LiveTicketRow',
  tableName: 'live_ticket',
  properties: { ticketHash: p.blob().primary(), userId: p.uuid(), candidateId: p.uuid(), expiresAt: p.datetime(), usedAt: p.datetime().strictNullable() },
});

export const IdempotencyKeyRow = defineEntity({
  name: 'IdempotencyKeyRow',
  tableName: 'idempotency_key',
  properties: {
    userId: p.uuid().primary(),
    key: p.text().primary(),
    route: p.text(),
    bodyHash: p.blob(),
    status: p.integer().strictNullable(),
    answer: p.json<unknown>().strictNullable(),
    createdAt: p.datetime().defaultRaw('now()'),
  },
});
