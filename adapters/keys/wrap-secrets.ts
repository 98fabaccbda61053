import { join } from 'node:path';
import { keyIds } from './installation-keys.ts';
import { KeysUnusable, readSecret } from './key-files.ts';

/** The installation's wrap keys, 256 bits each. */
export interface WrapSecrets {
  /** Id of the newest, "wrap-1". */
  readonly current: string;
  /** Throws `KeysUnusable` where the key is not there. */
  readonly keyOf: (id: string) => Buffer;
}

/** Reads every wrap key of the folder. Throws `KeysUnusable` where there is none or one is damaged. */
export async function readWrapSecrets(keysFolder: string): Promise<WrapSecrets> {
  const keys = new Map<string, Buffer>();
  const ids = await keyIds(keysFolder, 'wrap', 'key');
  for (const id of ids) {
    const key = Buffer.from((await readSecret(join(keysFolder, `${id}.key`))) ?? '', 'base64');
    if (key.length !== 32) throw new KeysUnusable(`The key ${id} in ${keysFolder} is damaged. Put the keys folder back and start again.`);
    keys.set(id, key);
  }
  const current = ids.at(-1);
  if (current === undefined) throw new KeysUnusable(`There is no wrap key in ${keysFolder}. Put the keys folder back and start again.`);
  return {
    current,
    keyOf(id) {
      const key = keys.get(id);
      if (key === undefined) throw new KeysUnusable(`The key ${id} is missing from ${keysFolder}. Put the keys folder back and start again.`);
      return key;
    },
  };
}
