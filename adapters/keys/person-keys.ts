import { createHmac, createSecretKey, hkdfSync, randomBytes } from 'node:crypto';
import { open, seal } from './seal.ts';
import { readWrapSecrets } from './wrap-secrets.ts';

/** What one person's data is encrypted and addressed with. */
export interface PersonKey {
  readonly userId: string;
  /** AES-256-GCM. `place` says where the bytes belong ("fact.text:<id>"); they open nowhere else. */
  seal(plain: Uint8Array, place: string): Buffer;
  /** Throws `SealBroken`. */
  open(sealed: Uint8Array, place: string): Buffer;
  /** HMAC-SHA-256 of a content under this person's key, hex: equal contents of two people have unequal addresses. */
  address(...parts: readonly Uint8Array[]): string;
}

/** Wraps person keys with the installation's; the wrapped form is what the database holds. */
export interface WrapKeys {
  /** A new random person key, wrapped with the current installation key: "wrap-1.<base64url>". */
  newWrappedKey(userId: string): string;
  /** Throws `SealBroken` for a key of another person, `KeysUnusable` where the wrap key is missing. */
  unwrap(userId: string, wrapped: string): PersonKey;
  /** The same person key under the current wrap key. */
  rewrap(userId: string, wrapped: string): string;
}

/** Reads the installation's wrap keys. Throws `KeysUnusable` where none is in the folder. */
export async function createWrapKeys(keysFolder: string, random: (bytes: number) => Buffer = randomBytes): Promise<WrapKeys> {
  const { current, keyOf } = await readWrapSecrets(keysFolder);

  function wrap(userId: string, secret: Buffer, id: string): string {
    return `${id}.${seal(keyOf(id), secret, wrapPlace(userId, id), random).toString('base64url')}`;
  }

  function secretOf(userId: string, wrapped: string): Buffer {
    const [id = '', body = ''] = wrapped.split('.');
    return open(keyOf(id), Buffer.from(body, 'base64url'), wrapPlace(userId, id));
  }

  return {
    newWrappedKey: (userId) => wrap(userId, random(32), current),
    unwrap: (userId, wrapped) => personKey(userId, secretOf(userId, wrapped), random),
    rewrap: (userId, wrapped) => wrap(userId, secretOf(userId, wrapped), current),
  };
}

function personKey(userId: string, secret: Buffer, random: (bytes: number) => Buffer): PersonKey {
  const derived = (purpose: string) => createSecretKey(Buffer.from(hkdfSync('sha256', secret, userId, purpose, 32)));
  const sealing = derived('countersign seal 1');
  const addressing = derived('countersign address 1');
  return {
    userId,
    seal: (plain, place) => seal(sealing, plain, place, random),
    open: (sealed, place) => open(sealing, sealed, place),
    address(...parts) {
      const hmac = createHmac('sha256', addressing);
      // Lengths go in, so that ("ab", "c") and ("a", "bc") differ.
      for (const part of parts) hmac.update(`${part.byteLength}:`).update(part);
      return hmac.digest('hex');
    },
  };
}

function wrapPlace(userId: string, keyId: string): string {
  return `person-key:${keyId}:${userId}`;
}
