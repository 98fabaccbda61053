import { createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';
import { open, seal } from './seal.ts';
import { readWrapSecrets } from './wrap-secrets.ts';

/** Seals what Temporal stores. Keys are derived from the wrap keys: the newest seals, older ones go on opening. */
export interface PayloadSeals {
  readonly currentKeyId: string;
  seal(plain: Uint8Array): Buffer;
  /** Throws `KeysUnusable` for a key that is not here and `SealBroken` for bytes that were changed. */
  open(keyId: string, sealed: Uint8Array): Buffer;
}

const place = 'temporal payload';

/** Derives the keys from the installation's wrap keys. Throws `KeysUnusable` where none is in the folder. */
export async function createPayloadSeals(keysFolder: string): Promise<PayloadSeals> {
  const secrets = await readWrapSecrets(keysFolder);
  const derived = new Map<string, KeyObject>();
  const keyOf = (id: string): KeyObject => {
    const key = derived.get(id) ?? createSecretKey(Buffer.from(hkdfSync('sha256', secrets.keyOf(id), '', 'countersign temporal payload 1', 32)));
    derived.set(id, key);
    return key;
  };
  return {
    currentKeyId: secrets.current,
    seal: (plain) => seal(keyOf(secrets.current), plain, place),
    open: (keyId, sealed) => open(keyOf(keyId), sealed, place),
  };
}
