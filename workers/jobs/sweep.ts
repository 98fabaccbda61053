import { randomUUID } from 'node:crypto';
import type { Clock } from '#adapters/clock/clock.ts';
import type { Database } from '#db/access/database.ts';
import { positionOf } from '#db/applications/application.repository.ts';
import { endSnooze, snoozesOver } from '#db/applications/snooze.repository.ts';
import { applicationsOfEndedLeases, endLostMail, mailsLeftBehind, removeExpired } from '#db/applications/sweep.repository.ts';
import type { EventNotifier } from '#adapters/events/events.port.ts';
import type { WorkflowStarter } from '#workflows/starter.ts';
import { failuresOf, throwFailures } from './all-of-a-turn.ts';

export interface SweepDeps {
  readonly database: Database;
  readonly notifier: EventNotifier;
  readonly clock: Clock;
  readonly workflows: Pick<WorkflowStarter, 'tell'>;
}

/**
 * Tells the applications whose attempt has an ended lease and no outcome to look at their row, which says what became of
 * it. A workflow that is waiting for the end of the lease learns nothing new. A mail that was on its way when its
 * application ended has no workflow, and ends here as unknown. Answers how many were told. Throws at its end what failed
 * for some of them.
 */
export async function sweepLeases({ database, clock, workflows }: Pick<SweepDeps, 'database' | 'clock' | 'workflows'>): Promise<number> {
  const lost = await database.asSystem('sweep_leases', mailsLeftBehind);
  const unended = await failuresOf(lost.map((mail) => database.asPerson(mail.userId, (tx) => endLostMail(tx, mail))));
  const rows = await database.asSystem('sweep_leases', (tx) => applicationsOfEndedLeases(tx, clock.now()));
  const untold = await failuresOf(rows.map((row) => workflows.tell(positionOf(row), randomUUID())));
  throwFailures([...unended, ...untold], 'mails to end and applications to tell');
  return rows.length;
}

/** Sessions, sign-in tokens, tickets and kept answers of requests whose time is over are removed. Answers how many rows. */
export async function expireKeys({ database, clock }: Pick<SweepDeps, 'database' | 'clock'>): Promise<number> {
  return database.asSystem('expire_keys', (tx) => removeExpired(tx, clock.now()));
}

/** What the person put aside comes back at its time, and the screens hear of it. Answers how many. */
export async function wakeSnoozed({ database, notifier, clock }: SweepDeps): Promise<number> {
  const now = clock.now();
  const over = await database.asSystem('reconcile', (tx) => snoozesOver(tx, now));
  for (const one of over) {
    await database.asPerson(one.userId, (tx) => endSnooze(tx, one, now));
    notifier.changed(one.candidateId);
  }
  return over.length;
}
