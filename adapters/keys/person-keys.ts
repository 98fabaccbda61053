import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { keyIds } from './installation-keys.ts';
import { KeysUnusable, readSecret } from './key-files.ts';

/** Sealed bytes were changed, cut, moved to another place or belong to another person. */
export class SealBroken extends Error {
  override name = 'SealBroken';
}

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

const ivLength = 12;
const tagLength = 16;
const sealVersion = 1;

export async function createWrapKeys(keysFolder: string, random: (bytes: number) => Buffer = randomBytes): Promise<WrapKeys> {
  const keys = new Map<string, Buffer>();
  const ids = await keyIds(keysFolder, 'wrap', 'key');
  for (const id of ids) {
    const key = Buffer.from((await readSecret(join(keysFolder, `${id}.key`))) ?? '', 'base64');
    if (key.length !== 32) throw new KeysUnusable(`The key ${id} in ${keysFolder} is damaged. Put the keys folder back and start again.`);
    keys.set(id, key);
  }
  const current = ids.at(-1);
  if (current === undefined) throw new KeysUnusable(`There is no wrap key in ${keysFolder}. Put the keys folder back and start again.`);

  function keyOf(id: string): Buffer {
    const key = keys.get(id);
    if (key === undefined) throw new KeysUnusable(`The key ${id} is missing from ${keysFolder}. Put the keys folder back and start again.`);
    return key;
  }

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
  const derived = (purpose: string) => Buffer.from(hkdfSync('sha256', secret, userId, purpose, 32));
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

/** version (1 byte) · iv (12) · tag (16) · ciphertext; version and place are authenticated. */
function seal(key: Buffer, plain: Uint8Array, place: string, random: (bytes: number) => Buffer): Buffer {
  const iv = random(ivLength);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(aad(place));
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([Buffer.of(sealVersion), iv, cipher.getAuthTag(), body]);
}

function open(key: Buffer, sealed: Uint8Array, place: string): Buffer {
  const bytes = Buffer.from(sealed);
  if (bytes.length < 1 + ivLength + tagLength || bytes[0] !== sealVersion) throw new SealBroken(`not a sealed value: ${place}`);
  const iv = bytes.subarray(1, 1 + ivLength);
  const tag = bytes.subarray(1 + ivLength, 1 + ivLength + tagLength);
  const decipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: tagLength }).setAAD(aad(place)).setAuthTag(tag);
  try {
    return Buffer.concat([decipher.update(bytes.subarray(1 + ivLength + tagLength)), decipher.final()]);
  } catch (cause) {
    throw new SealBroken(`sealed bytes do not open: ${place}`, { cause });
  }
}

function aad(place: string): Buffer {
  return Buffer.from(`${sealVersion}:${place}`, 'utf8');
}
