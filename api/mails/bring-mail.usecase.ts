import { classifyReply } from '#domain/follow-up/classify-reply.ts';
import { factAnswer } from '#domain/writing/answers/fact-answers.ts';
import { mailHash } from '#adapters/hash/mail-hash.ts';
import { positionOf } from '#db/applications/application.repository.ts';
import { readCandidate } from '#db/candidates/candidate.repository.ts';
import type { MailRow } from '#db/mails/mail.entities.ts';
import { keepIncoming, readMailOf } from '#db/mails/mail.repository.ts';
import { applicationOf } from '../applications/find-application.ts';
import type { ApiDeps } from '../deps.ts';

/** Keeps a mail that the person brings, read like any other; what it means is theirs to confirm. */
export async function bringMail(deps: ApiDeps, userId: string, applicationId: string, brought: { readonly from: string; readonly subject: string; readonly text: string }, changeId: string): Promise<MailRow> {
  const { row, mail } = await deps.database.asPerson(userId, async (tx) => {
    const row = await applicationOf(tx, applicationId);
    const to = factAnswer('email', (await readCandidate(tx, row.candidateId)).facts)?.value ?? '';
    const content = { ...brought, to, facts: [] };
    const messageId = `brought:${changeId}`;
    await keepIncoming(tx, row, { messageId, content, contentHash: mailHash(content), reading: classifyReply(brought) });
    const mail = await readMailOf(tx, applicationId, messageId);
    return { row, mail };
  });
  deps.notifier.changed(row.candidateId);
  await deps.workflows.tell(positionOf(row), changeId);
  return mail;
}
