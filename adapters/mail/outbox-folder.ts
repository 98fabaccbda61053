import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from '../keys/key-files.ts';
import type { CapturedMail } from './captured.ts';

/** A store for the captured driver: one `.eml` file a Message-ID, for its owner alone, whole or not there. */
export function storeInFolder(folder: string): (mail: CapturedMail) => Promise<void> {
  return async ({ messageId, raw }) => {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await writeWhole(join(folder, `${createHash('sha256').update(messageId).digest('hex').slice(0, 32)}.eml`), raw, 0o600);
  };
}
