import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { addApiKey, listApiKeys } from '#db/session/api-key.repository.ts';
import type { ApiKey } from '#db/session/api-key.repository.ts';
import type { PersonTx } from '#db/access/database.ts';
import { hashOf, newSecret } from '../session/secrets.ts';
import { signingKeyTooLong } from './keys.errors.ts';
import { scopeSchema } from './keys.schemas.ts';
import type { apiKeySchema, newApiKeySchema } from './keys.schemas.ts';

type ApiKeyView = z.input<typeof apiKeySchema>;

const day = 24 * 60 * 60 * 1000;
/** A program that may sign is asked for again at least once a month. */
const signingKeyDays = 30;

/** Makes a key: `cs_` and 256 random bits; kept is only its SHA-256. Throws `signing_key_too_long`. */
export async function makeApiKey(tx: PersonTx, wanted: z.output<typeof newApiKeySchema>, now: Date): Promise<{ apiKey: ApiKeyView; secret: string }> {
  if (wanted.scopes.includes('sign') && wanted.expiresInDays > signingKeyDays) throw signingKeyTooLong(signingKeyDays);
  const secret = `cs_${newSecret()}`;
  const key = { id: randomUUID(), name: wanted.name, prefix: secret.slice(0, 9), scopes: Array.from(new Set(wanted.scopes)), expiresAt: new Date(now.getTime() + wanted.expiresInDays * day) };
  await addApiKey(tx, { ...key, keyHash: hashOf(secret) });
  return { apiKey: viewOf({ ...key, createdAt: now, revokedAt: null, lastUsedAt: null }), secret };
}

/** The person's API keys, ended ones too. No secret is among them. */
export async function apiKeysOf(tx: PersonTx): Promise<ApiKeyView[]> {
  return (await listApiKeys(tx)).map(viewOf);
}

function viewOf(key: ApiKey): ApiKeyView {
  return {
    id: key.id, name: key.name, prefix: key.prefix, scopes: scopeSchema.array().parse(key.scopes), createdAt: key.createdAt.toISOString(),
    expiresAt: key.expiresAt.toISOString(), revokedAt: key.revokedAt?.toISOString() ?? null, lastUsedAt: key.lastUsedAt?.toISOString() ?? null,
  };
}
