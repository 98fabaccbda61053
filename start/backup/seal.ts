import { createCipheriv, createDecipheriv, randomBytes, scryptSync } from 'node:crypto';

/** Small files under a passphrase: scrypt (N 2^17, r 8, p 1), then AES-256-GCM. All parts base64. */
export interface Sealed {
  readonly salt: string;
  readonly iv: string;
  readonly tag: string;
  readonly data: string;
}

const scryptOptions = { N: 2 ** 17, r: 8, p: 1, maxmem: 256 * 2 ** 20 };
const cipher = 'aes-256-gcm';

/** Seals files by name. */
export function seal(files: Readonly<Record<string, Buffer>>, passphrase: string): Sealed {
  const [salt, iv] = [randomBytes(16), randomBytes(12)];
  const text = JSON.stringify(Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, bytes.toString('base64')])));
  const sealing = createCipheriv(cipher, scryptSync(passphrase, salt, 32, scryptOptions), iv);
  const data = Buffer.concat([sealing.update(text, 'utf8'), sealing.final()]);
  return { salt: salt.toString('base64'), iv: iv.toString('base64'), tag: sealing.getAuthTag().toString('base64'), data: data.toString('base64') };
}

/** Opens sealed files. Throws a sentence where the passphrase is not the one they were sealed with. */
export function unseal(sealed: Sealed, passphrase: string): Readonly<Record<string, Buffer>> {
  const bytes = (text: string): Buffer => Buffer.from(text, 'base64');
  const opening = createDecipheriv(cipher, scryptSync(passphrase, bytes(sealed.salt), 32, scryptOptions), bytes(sealed.iv));
  opening.setAuthTag(bytes(sealed.tag));
  let text: string;
  try {
    text = Buffer.concat([opening.update(bytes(sealed.data)), opening.final()]).toString('utf8');
  } catch (error) {
    throw new Error('The passphrase does not open the keys of this backup. Run the command again with the right one.', { cause: error });
  }
  return Object.fromEntries(Object.entries(JSON.parse(text) as Record<string, string>).map(([name, content]) => [name, bytes(content)]));
}
