import { createCipheriv, createDecipheriv, randomBytes, type KeyObject } from 'node:crypto';

/** Sealed bytes were changed, cut, moved to another place or belong to another key. */
export class SealBroken extends Error {
  override name = 'SealBroken';
}

const ivLength = 12;
const tagLength = 16;
const sealVersion = 1;

/**
 * AES-256-GCM: version (1 byte) · iv (12) · tag (16) · ciphertext; version and place are authenticated. A key that seals
 * often comes as a key object: Node makes one of bytes every time, and that costs twice the encryption of a small value.
 */
export function seal(key: Buffer | KeyObject, plain: Uint8Array, place: string, random: (bytes: number) => Buffer = randomBytes): Buffer {
  const iv = random(ivLength);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(aad(place));
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([Buffer.of(sealVersion), iv, cipher.getAuthTag(), body]);
}

/** Throws `SealBroken`. */
export function open(key: Buffer | KeyObject, sealed: Uint8Array, place: string): Buffer {
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
