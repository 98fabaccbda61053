import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 } from '#adapters/hash/sha256.ts';
import { writeWhole } from '../keys/key-files.ts';
import type { CapturedMail } from './captured.ts';

/** A store for the captured driver: one `.eml` file a Message-ID, for its owner alone, whole or not there. */
export function storeInFolder(folder: string): (mail: CapturedMail) => Promise<void> {
  return async ({ messageId, raw }) => {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await writeWhole(join(folder, `${sha256(messageId).slice(0, 32)}.eml`), raw, 0o600);
  };
}
