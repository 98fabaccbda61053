import { createCapturedMail } from './captured.ts';
import type { CapturedMail } from './captured.ts';
import { mailContract } from './mail.contract.ts';
import type { MailUnderTest } from './mail.contract.ts';

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
