import type { ApplicationRow } from '#db/applications/application.entities.ts';
import { snoozeApplication, snoozeMail } from '#db/applications/snooze.repository.ts';
import { appendEvents } from '#db/events/event.repository.ts';
import type { ApiDeps } from '../deps.ts';
import { applicationOf } from '../applications/find-application.ts';
import { refusedDecision } from '../applications/applications.errors.ts';

/** What an application itself or one of its mails can be put aside at. */
const atApplication: readonly ApplicationRow['stage'][] = ['awaiting_approval', 'needs_you', 'outcome_unknown'];

/**
 * Puts an item of the inbox aside until an instant, or back (null). What goes away by itself before then is not put
 * aside beyond its time: nobody should find it gone.
 */
export async function snooze(deps: ApiDeps, userId: string, applicationId: string, wanted: { readonly until: string | null; readonly mailId: string | null }): Promise<void> {
  const until = wanted.until === null ? null : new Date(wanted.until);
  if (until !== null && until <= deps.clock.now()) throw refusedDecision('snooze_passed');
  const candidateId = await deps.database.asPerson(userId, async (tx) => {
    const row = await applicationOf(tx, applicationId);
    if (wanted.mailId === null) {
      if (!atApplication.includes(row.stage)) throw refusedDecision('not_waiting');
      if (until !== null && row.waitUntil !== null && until >= row.waitUntil) throw refusedDecision('gone_before');
      await snoozeApplication(tx, row.id, until);
    } else if (!(await snoozeMail(tx, row.id, wanted.mailId, until))) throw refusedDecision('mail_not_waiting');
    await appendEvents(tx, row.candidateId, [
      { applicationId: row.id, campaignId: row.campaignId, run: null, step: until === null ? 'woken' : 'snoozed', data: { until: until?.toISOString() ?? null, ...(wanted.mailId === null ? {} : { mailId: wanted.mailId }) } },
    ]);
    return row.candidateId;
  });
  deps.notifier.changed(candidateId);
}
