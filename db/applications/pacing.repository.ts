import { companyKey } from '#domain/text/company.ts';
import { day, type MayGo } from '#domain/submission/may-go.ts';
import { defaultPacing } from '#domain/submission/pacing.ts';
import type { PersonTx } from '../access/database.ts';
import { databaseNow } from '../access/database-now.ts';
import { ask } from '../access/rows.ts';
import type { CandidateRow } from '../candidates/candidate.entities.ts';
import { ApplicationRow, type HeldBecause } from './application.entities.ts';

/** Where the application that may go would go to, and its own id: it does not stand in its own way. */
export interface Going {
  readonly candidateId: string;
  readonly applicationId: string | null;
  readonly origin: string | null;
  readonly employer: string;
  readonly employerDays: number;
}

interface LeftRow {
  readonly application_id: string;
  readonly channel: 'form' | 'attended' | 'packet' | 'by_person';
  readonly employer: string;
  readonly destination_origin: string | null;
  readonly left_at: Date | string | null;
  readonly open: boolean;
}

/**
 * What left, may have left, or is underway, as `mayGo` counts it. An attempt without an outcome may have left at its
 * intent, a packet or a form in the person's own browser when it was handed to them; at the employer an application counts while it is open.
 */
export async function departuresFor(tx: PersonTx, going: Going, now: Date): Promise<Pick<MayGo, 'sent' | 'underway' | 'sentToHost' | 'sentToEmployer' | 'underwayAtEmployer'>> {
  const since = new Date(now.getTime() - Math.max(1, going.employerDays) * day);
  const rows = await ask<LeftRow>(
    tx.em,
    `select * from (
       select t.application_id, t.channel, t.employer, t.destination_origin,
              case t.channel when 'form' then t.intent_at when 'attended' then coalesce(t.intent_at, t.claimed_at) when 'packet' then t.claimed_at else t.outcome_at end as left_at,
              a.stage <> 'closed' and (t.outcome is null or t.outcome in ('submitted', 'outcome_unknown')) as open
         from attempt t join application a on a.id = t.application_id
        where t.candidate_id = ?
          and not (t.application_id is not distinct from ?::uuid and t.channel in ('attended', 'packet') and t.outcome is null and t.intent_at is null)
          and case t.channel when 'form' then t.outcome is null or (t.intent_at is not null and t.outcome <> 'released')
                             when 'attended' then t.outcome is null or t.outcome = 'submitted' or (t.intent_at is not null and t.outcome <> 'released')
                             when 'packet' then t.outcome is null or t.outcome = 'submitted'
                             when 'by_person' then t.outcome = 'submitted' else false end) as departure
      where left_at is null or left_at >= ?::timestamptz`,
    [going.candidateId, going.applicationId, since],
  );
  const left = rows.flatMap((row) => (row.left_at === null ? [] : [{ ...row, at: new Date(row.left_at).getTime() }])).sort((a, b) => a.at - b.at);
  const waiting = rows.filter((row) => row.left_at === null && row.application_id !== going.applicationId);
  const key = companyKey(going.employer);
  const sameEmployer = (row: LeftRow) => row.application_id !== going.applicationId && key !== '' && companyKey(row.employer) === key;
  return {
    sent: left.filter((row) => row.channel !== 'by_person' && row.at > now.getTime() - day).map((row) => row.at),
    underway: waiting.length,
    sentToHost: left.findLast((row) => (row.channel === 'form' || row.channel === 'attended') && going.origin !== null && row.destination_origin === going.origin)?.at ?? null,
    sentToEmployer: going.employerDays === 0 ? null : (left.findLast((row) => row.open && sameEmployer(row))?.at ?? null),
    underwayAtEmployer: waiting.filter(sameEmployer).length,
  };
}

/**
 * The dated hold that stands or would begin with the signature, or null where none is known: for the person to see
 * before they sign.
 */
export async function goesFrom(tx: PersonTx, row: ApplicationRow, employer: string | null, now: Date): Promise<HeldBecause | null> {
  // One of an earlier signature says nothing of this one.
  if (row.stage === 'held') return row.heldBecause !== null && row.heldBecause.until === row.waitUntil?.toISOString() ? row.heldBecause : null;
  if (row.stage !== 'awaiting_approval' || employer === null || row.employerAgain) return null;
  const [candidate] = await ask<Pick<CandidateRow, 'kind' | 'pacing'>>(tx.em, 'select kind, pacing from candidate where id = ?', [row.candidateId]);
  if (candidate === undefined) throw new Error(`there is no candidate ${row.candidateId}`);
  const { employerDays } = candidate.pacing ?? defaultPacing[candidate.kind];
  const { sentToEmployer } = await departuresFor(tx, { candidateId: row.candidateId, applicationId: row.id, origin: null, employer, employerDays }, now);
  const until = (sentToEmployer ?? -Infinity) + employerDays * day;
  return until > now.getTime() ? { why: 'same_employer', until: new Date(until).toISOString() } : null;
}

/** Begins a dated hold of a signed application, or moves it. */
export async function keepHold(tx: PersonTx, applicationId: string, because: HeldBecause): Promise<void> {
  await tx.em.nativeUpdate(ApplicationRow, { id: applicationId }, { waitUntil: new Date(because.until), heldBecause: because });
}

/** Ends a dated hold now; whether the application may go is asked anew. The undo window of its signature is long over. */
export async function endHold(tx: PersonTx, applicationId: string): Promise<void> {
  await tx.em.nativeUpdate(ApplicationRow, { id: applicationId, stage: 'held' }, { waitUntil: await databaseNow(tx), heldBecause: null });
}

/** The person said that this one may go although another at its employer is open. */
export async function allowAtEmployer(tx: PersonTx, applicationId: string): Promise<void> {
  await tx.em.nativeUpdate(ApplicationRow, { id: applicationId }, { employerAgain: true });
}
