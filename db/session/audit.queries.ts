import type { PersonTx } from '../access/database.ts';

export const auditKinds = ['signed_in', 'signed_out', 'key_made', 'key_ended', 'signed', 'voided', 'sent', 'stopped', 'resumed', 'erased'] as const;
export type AuditKind = (typeof auditKinds)[number];

/** One thing that was done in the person's name or opened their record to somebody. */
export interface AuditEntry {
  readonly at: Date;
  readonly kind: AuditKind;
  /** The application's vacancy and employer, the key's name, the candidate's name; null for a session. */
  readonly about: string | null;
  readonly applicationId: string | null;
  /** Name of the API key by which it was signed; null for the person's own session and for what nobody signs. */
  readonly byKey: string | null;
}

/** What was done before an instant, the newest first: signatures and what came of them, keys, sessions, stops, erasures. */
export async function auditBefore({ em }: PersonTx, before: Date, limit: number): Promise<AuditEntry[]> {
  const rows = await em.execute<{ at: Date | string; kind: AuditKind; about: string | null; applicationId: string | null; byKey: string | null }[]>(
    `with named as (select a.id, o.title || ', ' || o.employer as about from application a join opening o on o.id = a.opening_id),
     done as (
       select created_at as at, 'signed_in' as kind, null::text as about, null::uuid as application_id, null::text as by_key from session
       union all select revoked_at, 'signed_out', null, null, null from session where revoked_at is not null
       union all select created_at, 'key_made', name, null, null from api_key
       union all select revoked_at, 'key_ended', name, null, null from api_key where revoked_at is not null
       union all select p.created_at, 'signed', n.about, p.application_id, k.name from approval p join named n on n.id = p.application_id
         left join api_key k on k.id::text = p.content -> 'signedBy' ->> 'keyId'
       union all select v.voided_at, 'voided', n.about, p.application_id, null from approval_void v join approval p on p.id = v.approval_id join named n on n.id = p.application_id
       union all select t.outcome_at, 'sent', n.about, t.application_id, null from attempt t join named n on n.id = t.application_id where t.outcome = 'submitted'
       union all select e.at, case e.step when 'sending_paused' then 'stopped' else 'resumed' end, c.name, null, null from event e join candidate c on c.id = e.candidate_id
         where e.application_id is null and e.step in ('sending_paused', 'sending_resumed')
       union all select erased_at, 'erased', null, null, null from erased_candidate)
     select at, kind, about, application_id as "applicationId", by_key as "byKey" from done where at < ? order by at desc, kind limit ?`,
    [before, limit],
  );
  return rows.map((row) => ({ ...row, at: new Date(row.at) }));
}

export interface OpenSession {
  readonly id: string;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
}

/** Browsers in which the person is signed in, the last used first. */
export async function openSessions({ em }: PersonTx, now: Date): Promise<OpenSession[]> {
  const rows = await em.execute<{ id: string; createdAt: Date | string; lastSeenAt: Date | string }[]>(
    'select id, created_at as "createdAt", last_seen_at as "lastSeenAt" from session where revoked_at is null and expires_at > ? order by last_seen_at desc limit 100', [now],
  );
  return rows.map(({ id, createdAt, lastSeenAt }) => ({ id, createdAt: new Date(createdAt), lastSeenAt: new Date(lastSeenAt) }));
}
