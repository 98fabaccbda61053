import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits as text; the database holds only its hash. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** SHA-256: enough for secrets of full entropy, which nobody can guess from their hash. */
export function hashOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
