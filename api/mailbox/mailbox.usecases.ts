import type { z } from 'zod';
import { MailboxError } from '#adapters/mail/alert-mailbox.port.ts';
import { connectMailbox, disconnectMailbox, findMailbox, passwordPlace, readMailboxSoon } from '#db/openings/mailbox.repository.ts';
import { candidateRow } from '../candidates/find-candidate.ts';
import type { ApiDeps } from '../deps.ts';
import { iso } from '../shared/instants.ts';
import { mailboxRefused, noMailbox } from './mailbox.errors.ts';
import type { connectMailboxSchema, mailboxAnswerSchema } from './mailbox.schemas.ts';

/** The candidate's mailbox as its person sees it: never its password. */
export async function mailboxOf({ database }: ApiDeps, userId: string, candidateId: string): Promise<z.input<typeof mailboxAnswerSchema>> {
  const box = await database.asPerson(userId, async (tx) => findMailbox(tx, (await candidateRow(tx, candidateId)).id));
  if (box === null) return { mailbox: null };
  const { host, port, security, login, folder, brought, trouble, says } = box;
  return {
    mailbox: {
      host, port, security, login, folder, brought, connectedAt: box.connectedAt.toISOString(), nextReadAt: box.nextReadAt.toISOString(), lastReadAt: iso(box.lastReadAt), lastSuccessAt: iso(box.lastSuccessAt),
      trouble: trouble === null ? null : { kind: trouble, says: says ?? '' },
    },
  };
}

/** Logs in once to see that it works, then keeps the mailbox with its password sealed. Nothing is kept of one that refuses. */
export async function connect(deps: ApiDeps, userId: string, candidateId: string, body: z.output<typeof connectMailboxSchema>): Promise<void> {
  await deps.database.asPerson(userId, (tx) => candidateRow(tx, candidateId));
  await deps.alertMailbox.check({ host: body.host, port: body.port, security: body.security, user: body.login, password: body.password, folder: body.folder }).catch((error: unknown) => {
    throw error instanceof MailboxError ? mailboxRefused(error, body) : error;
  });
  const key = await deps.personKey(userId);
  const password = key.seal(Buffer.from(body.password, 'utf8'), passwordPlace(candidateId));
  const { host, port, security, login, folder } = body;
  await deps.database.asPerson(userId, (tx) => connectMailbox(tx, { candidateId, host, port, security, login, folder, password }));
}

/** Forgets the mailbox and its password; what it brought stays. */
export async function disconnect({ database }: ApiDeps, userId: string, candidateId: string): Promise<void> {
  if (!(await database.asPerson(userId, (tx) => disconnectMailbox(tx, candidateId)))) throw noMailbox();
}

/** Has the mailbox read at the next turn. Throws where none is connected. */
export async function readSoon({ database }: ApiDeps, userId: string, candidateId: string): Promise<void> {
  if (!(await database.asPerson(userId, (tx) => readMailboxSoon(tx, candidateId)))) throw noMailbox();
}
