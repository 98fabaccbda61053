import { randomUUID } from 'node:crypto';
import { classifyReply } from '#domain/follow-up/classify-reply.ts';
import { applicationOfMail } from '#domain/follow-up/application-of-mail.ts';
import { factAnswer } from '#domain/writing/answers/fact-answers.ts';
import { mailHash } from '#adapters/hash/mail-hash.ts';
import { parseMail, type ParsedMail } from '#adapters/mail/parse-mail.ts';
import type { Mailbox } from '#adapters/mail/mailbox.port.ts';
import type { Database, PersonTx } from '#db/access/database.ts';
import { listApplications } from '#db/applications/application.queries.ts';
import { positionOf } from '#db/applications/application.repository.ts';
import type { ApplicationRow } from '#db/applications/application.entities.ts';
import { listCandidates, readCandidate } from '#db/candidates/candidate.repository.ts';
import type { EventNotifier } from '#adapters/events/events.port.ts';
import { keepIncoming } from '#db/mails/mail.repository.ts';
import type { WorkflowStarter } from '#workflows/starter.ts';

export interface MailboxDeps {
  readonly database: Database;
  readonly notifier: EventNotifier;
  readonly workflows: WorkflowStarter;
  readonly mailbox: Mailbox;
  readonly userId: string;
}

/**
 * Makes a reader of what employers wrote. It adds each mail to the application it belongs to, once: a mail that it meets
 * again is known by its Message-ID. A receipt is noted; anything else asks the person. A mail that belongs to no
 * application is left alone. Each call goes on where the one before ended.
 */
export function createMailboxReader(deps: MailboxDeps): () => Promise<void> {
  let place: string | null = null;
  return async () => {
    const { mails, after } = await deps.mailbox.read(place);
    for (const raw of mails) {
      const mail = await parseMail(raw);
      const kept = await deps.database.asPerson(deps.userId, (tx) => keepReply(tx, mail));
      if (kept === null) continue;
      deps.notifier.changed(kept.candidateId);
      await deps.workflows.tell(positionOf(kept), randomUUID());
    }
    place = after;
  };
}

async function keepReply(tx: PersonTx, mail: ParsedMail): Promise<ApplicationRow | null> {
  if (mail.from === null || mail.messageId === null) return null;
  for (const { id: candidateId } of await listCandidates(tx)) {
    const address = factAnswer('email', (await readCandidate(tx, candidateId)).facts)?.value.toLowerCase();
    if (address === undefined || !mail.to.includes(address)) continue;
    const heads = await listApplications(tx, candidateId, ['submitting', 'outcome_unknown', 'submitted', 'following_up']);
    const found = applicationOfMail({ from: mail.from, subject: mail.subject, text: mail.text }, heads.map(({ row, posting }) => ({ id: row.id, employer: posting.employer, title: posting.title })));
    const row = heads.find((head) => head.row.id === found)?.row;
    if (row !== undefined) return (await keepOnce(tx, row, mail)) ? row : null;
  }
  return null;
}

async function keepOnce(tx: PersonTx, row: ApplicationRow, mail: ParsedMail): Promise<boolean> {
  const content = { from: mail.from ?? '', to: mail.to[0] ?? '', subject: mail.subject, text: mail.text, facts: [] };
  return (await keepIncoming(tx, row, { messageId: mail.messageId ?? '', content, contentHash: mailHash(content), reading: classifyReply(mail) })) !== null;
}
