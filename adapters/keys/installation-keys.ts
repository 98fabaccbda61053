import { createHash, generateKeyPairSync, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { KeysUnusable, makePrivateFolder, namesIn, readPlain, readSecret, writeWhole } from './key-files.ts';

/**
 * The installation's keys: `approval-N.key` (Ed25519 private, PKCS #8 PEM), `approval-N.pub` (SPKI PEM) and `wrap-N.key`
 * (256 bits, base64), N counting up; the highest is current, older ones only verify and unwrap. They live apart from
 * the data. The data holds a marker with their fingerprints, so that data without its keys is noticed at the start.
 */
export interface KeyPlaces {
  readonly keysFolder: string;
  /** A file inside the data folder. */
  readonly markerFile: string;
}

interface Marker {
  readonly version: 1;
  /** Name of the key file → SHA-256 of its text, hex. */
  readonly keys: Readonly<Record<string, string>>;
}

const keyName = /^(approval|wrap)-\d+\.(key|pub)$/;

/**
 * Makes the keys on an empty installation and checks them on every later start. Throws `KeysUnusable` where the data
 * was written with keys that are not here (any more): a new key could never read it.
 */
export async function ensureInstallationKeys(places: KeyPlaces): Promise<void> {
  const marker = await readMarker(places.markerFile);
  if (marker === null) {
    await makePrivateFolder(places.keysFolder);
    await makeMissingKeys(places.keysFolder);
  } else {
    await checkKeys(places.keysFolder, marker);
  }
  const keys = await fingerprints(places.keysFolder);
  if (JSON.stringify(marker?.keys) !== JSON.stringify(keys)) {
    await writeWhole(places.markerFile, `${JSON.stringify({ version: 1, keys } satisfies Marker, null, 2)}\n`, 0o600);
  }
}

/** Adds a next approval key; it signs from the next start on, the older ones go on verifying. */
export async function addApprovalKey(places: KeyPlaces): Promise<string> {
  await ensureInstallationKeys(places);
  const id = `approval-${(await highest(places.keysFolder, 'approval')) + 1}`;
  await writeApprovalKey(places.keysFolder, id);
  await ensureInstallationKeys(places);
  return id;
}

/** Adds a next wrap key; new person keys are wrapped with it, older ones go on unwrapping. */
export async function addWrapKey(places: KeyPlaces): Promise<string> {
  await ensureInstallationKeys(places);
  const id = `wrap-${(await highest(places.keysFolder, 'wrap')) + 1}`;
  await writeWrapKey(places.keysFolder, id);
  await ensureInstallationKeys(places);
  return id;
}

/** Ids of one kind of key, oldest first. `suffix` picks the secret or the public half. */
export async function keyIds(keysFolder: string, kind: 'approval' | 'wrap', suffix: 'key' | 'pub'): Promise<string[]> {
  const pattern = new RegExp(`^(${kind}-\\d+)\\.${suffix}$`);
  const ids = (await namesIn(keysFolder)).flatMap((name) => pattern.exec(name)?.[1] ?? []);
  return ids.sort((a, b) => numberOf(a) - numberOf(b));
}

async function makeMissingKeys(keysFolder: string): Promise<void> {
  if ((await highest(keysFolder, 'approval')) === 0) await writeApprovalKey(keysFolder, 'approval-1');
  if ((await highest(keysFolder, 'wrap')) === 0) await writeWrapKey(keysFolder, 'wrap-1');
}

// The public half goes first: a kill in between leaves no private key without it.
async function writeApprovalKey(keysFolder: string, id: string): Promise<void> {
  const pair = generateKeyPairSync('ed25519');
  await writeWhole(join(keysFolder, `${id}.pub`), pair.publicKey.export({ type: 'spki', format: 'pem' }), 0o644);
  await writeWhole(join(keysFolder, `${id}.key`), pair.privateKey.export({ type: 'pkcs8', format: 'pem' }), 0o600);
}

async function writeWrapKey(keysFolder: string, id: string): Promise<void> {
  await writeWhole(join(keysFolder, `${id}.key`), randomBytes(32).toString('base64'), 0o600);
}

async function checkKeys(keysFolder: string, marker: Marker): Promise<void> {
  const present = await fingerprints(keysFolder);
  for (const [name, fingerprint] of Object.entries(marker.keys)) {
    if (present[name] === undefined) {
      throw new KeysUnusable(`The key ${name} of this data is missing from ${keysFolder}. Put the keys folder back (from the backup made with a passphrase) and start again; no new key is made, because it could not read this data.`);
    }
    if (present[name] !== fingerprint) {
      throw new KeysUnusable(`The key ${name} in ${keysFolder} belongs to another installation. Put the keys folder of this data back and start again.`);
    }
  }
}

async function fingerprints(keysFolder: string): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const name of (await namesIn(keysFolder)).sort()) {
    const kind = keyName.exec(name)?.[2];
    if (kind === undefined) continue;
    const text = await (kind === 'key' ? readSecret : readPlain)(join(keysFolder, name));
    if (text !== null) found[name] = createHash('sha256').update(text).digest('hex');
  }
  return found;
}

async function readMarker(path: string): Promise<Marker | null> {
  const text = await readPlain(path);
  if (text === null) return null;
  const marker: unknown = parsed(text, path);
  if (typeof marker !== 'object' || marker === null || !('version' in marker) || marker.version !== 1 || !('keys' in marker)) {
    throw new KeysUnusable(`The file ${path} was not written by this version. Start the version that wrote it, or restore the data folder.`);
  }
  return marker as Marker;
}

function parsed(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new KeysUnusable(`The file ${path} is damaged. Restore it from a backup of the data folder.`, { cause });
  }
}

async function highest(keysFolder: string, kind: 'approval' | 'wrap'): Promise<number> {
  const ids = await keyIds(keysFolder, kind, 'key');
  return Math.max(0, ...ids.map(numberOf));
}

function numberOf(id: string): number {
  return Number(id.slice(id.lastIndexOf('-') + 1));
}
