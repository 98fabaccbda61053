import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { PersonTx, SystemTx } from '../access/database.ts';

/** A mailbox that its person connected for job alerts; one a candidate. */
export const ConnectedMailboxRow = defineEntity({
  name: 'ConnectedMailboxRow',
  tableName: 'connected_mailbox',
  properties: {
    candidateId: p.uuid().primary(),
    userId: p.uuid(),
    host: p.text(),
    port: p.integer(),
    security: p.text().$type<'tls' | 'starttls'>(),
    login: p.text(),
    /** Sealed under the person's key for this place and no other. */
    password: p.blob(),
    folder: p.text(),
    validity: p.text().strictNullable(),
    lastUid: p.bigint('number').strictNullable(),
    /** Postings brought so far. */
    brought: p.integer().default(0),
    connectedAt: p.datetime().defaultRaw('now()'),
    nextReadAt: p.datetime().defaultRaw('now()'),
    lastReadAt: p.datetime().strictNullable(),
    lastSuccessAt: p.datetime().strictNullable(),
    trouble: p.text().$type<'log_in' | 'folder' | 'address' | 'unreachable'>().strictNullable(),
    says: p.text().strictNullable(),
  },
});
export type ConnectedMailboxRow = InferEntity<typeof ConnectedMailboxRow>;

/** What the sealed password is bound to. */
export function passwordPlace(candidateId: string): string {
  return `mailbox.password:${candidateId}`;
}

export type NewMailbox = Pick<ConnectedMailboxRow, 'candidateId' | 'host' | 'port' | 'security' | 'login' | 'password' | 'folder'>;

/** Connects a mailbox in place of the one before; what was read of another folder or server is forgotten. */
export async function connectMailbox(tx: PersonTx, made: NewMailbox): Promise<void> {
  await tx.em.execute(
    `insert into connected_mailbox as m (candidate_id, user_id, host, port, security, login, password, folder) values (?, ?, ?, ?, ?, ?, ?, ?)
     on conflict (candidate_id) do update set host = excluded.host, port = excluded.port, security = excluded.security, login = excluded.login, password = excluded.password, folder = excluded.folder,
       validity = case when (m.host, m.login, m.folder) = (excluded.host, excluded.login, excluded.folder) then m.validity end, next_read_at = now(), connected_at = now(), trouble = null, says = null`,
    [made.candidateId, tx.userId, made.host, made.port, made.security, made.login, made.password, made.folder],
  );
}

/** The candidate's connected mailbox, or null. */
export async function findMailbox(tx: PersonTx, candidateId: string): Promise<ConnectedMailboxRow | null> {
  return tx.em.findOne(ConnectedMailboxRow, { candidateId }, { refresh: true });
}

/** False where none was connected. */
export async function disconnectMailbox(tx: PersonTx, candidateId: string): Promise<boolean> {
  return (await tx.em.nativeDelete(ConnectedMailboxRow, { candidateId })) === 1;
}

/** Has a mailbox read at the next turn; false where none is connected. */
export async function readMailboxSoon(tx: PersonTx, candidateId: string): Promise<boolean> {
  const rows = await tx.em.execute<{ candidate_id: string }[]>('update connected_mailbox set next_read_at = now() where candidate_id = ? returning candidate_id', [candidateId]);
  return rows.length === 1;
}

/** Has a mailbox read again after so many minutes; how far it was read stands. */
export async function readMailboxLater(tx: PersonTx, candidateId: string, minutes: number): Promise<void> {
  await tx.em.execute("update connected_mailbox set next_read_at = now() + ? * interval '1 minute' where candidate_id = ?", [minutes, candidateId]);
}

/** Mailboxes whose turn it is, the longest waiting first. */
export async function mailboxesDue(tx: SystemTx, limit: number): Promise<readonly { readonly candidateId: string; readonly userId: string }[]> {
  return tx.em.execute('select candidate_id as "candidateId", user_id as "userId" from connected_mailbox where next_read_at <= now() order by next_read_at limit ?', [limit]);
}

/** How a reading ended. */
export interface MailboxReading {
  /** How far it came; null leaves the place as it is. */
  readonly place: { readonly validity: string; readonly lastUid: number } | null;
  readonly brought: number;
  readonly trouble: { readonly kind: NonNullable<ConnectedMailboxRow['trouble']>; readonly says: string } | null;
  readonly nextInMinutes: number;
}

/** Notes how a reading ended and when the next is due. A place that is null stays as it was. */
export async function noteMailboxRead(tx: PersonTx, candidateId: string, { place, brought, trouble, nextInMinutes }: MailboxReading): Promise<void> {
  await tx.em.execute(
    `update connected_mailbox set validity = coalesce(?, validity), last_uid = coalesce(?::bigint, last_uid), brought = brought + ?, trouble = ?, says = ?, last_read_at = now(),
       last_success_at = case when ?::text is null then now() else last_success_at end, next_read_at = now() + ? * interval '1 minute' where candidate_id = ?`,
    [place?.validity ?? null, place?.lastUid ?? null, brought, trouble?.kind ?? null, trouble?.says ?? null, trouble?.kind ?? null, nextInMinutes, candidateId],
  );
}
