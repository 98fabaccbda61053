import { randomUUID } from 'node:crypto';
import type { ElsewhereWay } from '#domain/elsewhere/made-elsewhere.ts';
import type { PersonTx } from '../access/database.ts';
import { textArray } from '../access/text-array.ts';
import { openApplication } from '../campaigns/take.repository.ts';
import { appendEvents } from '../events/event.repository.ts';
import { currentOpening } from '../openings/identity.ts';
import { identitiesOf } from '../openings/opening.repository.ts';
import { ApplicationRow } from './application.entities.ts';
import { AttemptRow } from './attempt.entities.ts';
import { openAttempt } from './attempt.repository.ts';
import { takeIdentities } from './vacancy-identity.repository.ts';
import { lockCandidate } from '../candidates/candidate.repository.ts';

export interface Elsewhere {
  readonly candidateId: string;
  readonly openingId: string;
  readonly employer: string;
  readonly sentAt: Date;
  readonly link: string | null;
  readonly way: ElsewhereWay;
}

/**
 * `entered`: a new application that stands at submitted. `guarded`: there is one for this vacancy that has not left; it
 * cannot leave any more without the person's express word. `known`: it was sent before.
 */
export type EnteredElsewhere = { readonly outcome: 'entered' | 'guarded' | 'known'; readonly row: ApplicationRow };

/** A try for this vacancy has no end yet (a packet in the person's hands, one on its way): what becomes of it decides. */
export class StillOpen extends Error {
  override readonly name = 'StillOpen';
  readonly applicationId: string;
  constructor(applicationId: string) {
    super('a try for this vacancy is still open');
    this.applicationId = applicationId;
  }
}

/**
 * Enters an application that the person made elsewhere: an attempt "by the person" that holds the vacancy's identities
 * as every attempt does, so that nothing is sent there a second time. Must be the last statement of its transaction.
 * Null where the vacancy is closed and there is no application for it.
 */
export async function enterElsewhere(tx: PersonTx, made: Elsewhere): Promise<EnteredElsewhere | null> {
  const { candidateId, openingId } = made;
  await lockCandidate(tx, candidateId);
  const identities = await identitiesOf(tx, openingId);
  const sent = await holderOf(tx, candidateId, identities);
  if (sent !== null) return { outcome: 'known', row: sent };
  const opened = await openApplication(tx, candidateId, openingId, null);
  const row = opened ?? (await applicationFor(tx, candidateId, openingId));
  if (row === null) return null;
  // Beside an application of its own number of tries, the subject is another: it says nothing of what goes through here.
  const attempt = await openAttempt(tx, {
    candidateId, applicationId: row.id, subjectId: opened === null ? randomUUID() : row.id, n: 1, channel: 'by_person', approvalId: null, bundleHash: '', employer: made.employer, destinationOrigin: null, leaseUntil: made.sentAt,
  });
  if ((await takeIdentities(tx, attempt, identities, false)) !== null) throw new Error('the identities of the vacancy are held by another attempt');
  await tx.em.nativeUpdate(AttemptRow, { id: attempt.id }, { outcome: 'submitted', outcomeAt: made.sentAt, claimedAt: made.sentAt, detail: { by: made.way === 'csv' ? 'csv' : 'person', link: made.link } });
  const data = { step: 'sent_elsewhere', way: made.way, sentAt: made.sentAt.toISOString() };
  if (opened === null) {
    await appendEvents(tx, candidateId, [{ applicationId: row.id, campaignId: row.campaignId, run: null, step: 'sent_elsewhere', data }]);
    return { outcome: 'guarded', row };
  }
  await tx.em.nativeUpdate(ApplicationRow, { id: row.id }, { stage: 'submitted', attempt: 2, stageSince: new Date() });
  await appendEvents(tx, candidateId, [{ applicationId: row.id, campaignId: null, run: row.run, step: '0:sent_elsewhere', data: { ...data, to: 'submitted' } }]);
  return { outcome: 'entered', row: await tx.em.findOneOrFail(ApplicationRow, { id: row.id }, { refresh: true }) };
}

/** The application that was sent for one of these identities; throws `StillOpen` where one may still be. */
async function holderOf(tx: PersonTx, candidateId: string, identities: readonly string[]): Promise<ApplicationRow | null> {
  const rows = await tx.em.execute<{ application_id: string; outcome: string | null }[]>(
    `select v.application_id, t.outcome from vacancy_identity v join attempt t on t.id = v.attempt_id
     where v.candidate_id = ? and v.identity = any(?::text[]) and (t.outcome is null or t.outcome in ('submitted', 'outcome_unknown'))`,
    [candidateId, textArray(identities)],
  );
  const open = rows.find(({ outcome }) => outcome !== 'submitted');
  if (open !== undefined) throw new StillOpen(open.application_id);
  const [sent] = rows;
  return sent === undefined ? null : tx.em.findOneOrFail(ApplicationRow, { id: sent.application_id });
}

/** The application that stands in the way of a new one for this opening. */
async function applicationFor(tx: PersonTx, candidateId: string, openingId: string): Promise<ApplicationRow | null> {
  const current = await currentOpening(tx, openingId);
  const [found] = await tx.em.execute<{ application_id: string }[]>('select application_id from taken_openings(?) where opening_id = ? order by application_id limit 1', [candidateId, current]);
  return found === undefined ? null : tx.em.findOneOrFail(ApplicationRow, { id: found.application_id });
}
