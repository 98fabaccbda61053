import type { InferEntity } from '@mikro-orm/core';
import type { Database, PersonTx } from '../access/database.ts';
import { ApiKeyRow } from './session.entities.ts';

export type ApiKey = Pick<InferEntity<typeof ApiKeyRow>, 'id' | 'name' | 'prefix' | 'scopes' | 'createdAt' | 'expiresAt' | 'revokedAt' | 'lastUsedAt'>;

/** Keeps a key by the SHA-256 of its secret. */
export async function addApiKey(
  tx: PersonTx, key: { readonly id: string; readonly name: string; readonly prefix: string; readonly keyHash: Buffer; readonly scopes: readonly string[]; readonly expiresAt: Date },
): Promise<void> {
  await tx.em.insert(ApiKeyRow, { ...key, scopes: [...key.scopes], userId: tx.userId, revokedAt: null, lastUsedAt: null });
}

/** The person's keys, newest first; never their secrets. */
export async function listApiKeys(tx: PersonTx): Promise<ApiKey[]> {
  return tx.em.find(ApiKeyRow, {}, { orderBy: { createdAt: 'desc' } });
}

/** False where the person has no such key that is still in force. */
export async function revokeApiKey(tx: PersonTx, keyId: string, at: Date): Promise<boolean> {
  return (await tx.em.nativeUpdate(ApiKeyRow, { id: keyId, revokedAt: null }, { revokedAt: at })) === 1;
}

/** Whose key this is and what it may do, or null for one that is unknown, revoked or expired. */
export async function findApiKey(database: Database, keyHash: Buffer): Promise<{ readonly keyId: string; readonly userId: string; readonly scopes: readonly string[] } | null> {
  const [found] = await database.unauthenticated((em) =>
    em.execute<{ key_id: string; user_id: string; scopes: string[] }[]>('select key_id, user_id, scopes from authenticate_api_key(?)', [keyHash]),
  );
  return found === undefined ? null : { keyId: found.key_id, userId: found.user_id, scopes: found.scopes };
}
