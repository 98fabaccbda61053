import { mkdtemp, readFile, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createCapturedMail } from './captured.ts';
import type { CapturedMail } from './captured.ts';
import { aMail, mailContract } from './mail.contract.ts';
import type { MailUnderTest } from './mail.contract.ts';
import { storeInFolder } from './outbox-folder.ts';
import { parseMail } from './parse-mail.ts';

async function outbox(afterStoring: () => void): Promise<MailUnderTest> {
  const kept = new Map<string, CapturedMail>();
  const mail = createCapturedMail(async (captured) => {
    kept.set(captured.messageId, captured);
    afterStoring();
  });
  return { mail, taken: () => Array.from(kept.values(), (k) => k.raw) };
}

mailContract('captured', () => outbox(() => {}), [
  {
    name: 'the outbox keeps it and then fails', intent: true, taken: 1, outcome: { kind: 'unknown' },
    setUp: () => outbox(() => {
      throw new Error('connection to the database was lost');
    }),
  },
]);

test('the outbox folder keeps each mail once, for its owner alone', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'outbox-'));
  try {
    const mail = createCapturedMail(storeInFolder(join(folder, 'outbox')));
    for (const key of ['a', 'a', 'b']) await mail.send(aMail({ key }), { beforeData: async () => {} });
    const names = await readdir(join(folder, 'outbox'));
    expect(names).toHaveLength(2);
    for (const name of names) {
      const path = join(folder, 'outbox', name);
      expect((await stat(path)).mode & 0o777).toBe(0o600);
      expect((await parseMail(await readFile(path))).subject).toBe(aMail().subject);
    }
  } finally {
    await rm(folder, { recursive: true });
  }
});
