import { z } from 'zod';
import { revokeApiKey } from '#db/session/api-key.repository.ts';
import { notFound } from '../http/errors.ts';
import { defineRoute } from '../http/route.ts';
import { apiKeySchema, madeApiKeySchema, newApiKeySchema } from './keys.schemas.ts';
import { apiKeysOf, makeApiKey } from './keys.usecases.ts';

// Keys are made and ended by the person alone: a key cannot make itself another one.
export const keyRoutes = [
  defineRoute({
    method: 'GET',
    path: '/api-keys',
    summary: 'Your API keys, newest first, without their secrets',
    guard: 'session',
    answers: { 200: z.object({ apiKeys: z.array(apiKeySchema) }) },
    handler: async ({ user }, { database }) => ({ status: 200, body: { apiKeys: await database.asPerson(user.userId, apiKeysOf) } }),
  }),
  defineRoute({
    method: 'POST',
    path: '/api-keys',
    summary: 'Make an API key; its secret is in this answer only',
    guard: 'session',
    body: newApiKeySchema,
    answers: { 201: madeApiKeySchema },
    secretAnswer: true,
    handler: async ({ user, body }, { database, clock }) => ({ status: 201, body: await database.asPerson(user.userId, (tx) => makeApiKey(tx, body, clock.now())) }),
  }),
  defineRoute({
    method: 'DELETE',
    path: '/api-keys/:keyId',
    summary: 'End an API key at once',
    guard: 'session',
    params: z.object({ keyId: z.uuid() }),
    answers: { 204: null },
    handler: async ({ user, params }, { database, clock }) => {
      if (!(await database.asPerson(user.userId, (tx) => revokeApiKey(tx, params.keyId, clock.now())))) throw notFound('API key in force');
      return { status: 204, body: null };
    },
  }),
];
