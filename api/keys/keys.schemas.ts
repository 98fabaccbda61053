import { z } from 'zod';

export const scopeSchema = z.enum(['read', 'write', 'sign', 'calendar']).describe('what a key may do; "sign" lets a program approve in the person\'s name, "calendar" reads the calendar by its address and nothing else');

export const apiKeySchema = z
  .object({
    id: z.uuid(),
    name: z.string(),
    prefix: z.string().describe('the start of the key, to tell keys apart'),
    scopes: z.array(scopeSchema),
    createdAt: z.iso.datetime(),
    expiresAt: z.iso.datetime(),
    revokedAt: z.iso.datetime().nullable(),
    lastUsedAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'ApiKey' });

export const newApiKeySchema = z.strictObject({
  name: z.string().trim().min(1).max(80),
  scopes: z.array(scopeSchema).min(1).max(4).default(['read']),
  expiresInDays: z.int().min(1).max(365),
});

export const madeApiKeySchema = z.object({ apiKey: apiKeySchema, secret: z.string().describe('shown this once and not kept') }).meta({ id: 'MadeApiKey' });
