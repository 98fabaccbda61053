import type { SystemTx } from '../access/database.ts';
import { ApplicationRow, AttemptRow } from './application.entities.ts';

/** Applications of everybody with an attempt whose lease ended before `now` and that has no outcome. */
export async function applicationsOfEndedLeases(tx: SystemTx, now: Date): Promise<ApplicationRow[]> {
  const attempts = await tx.em.find(AttemptRow, { outcome: null, leaseUntil: { $lt: now } });
  return tx.em.find(ApplicationRow, { id: { $in: attempts.map(({ applicationId }) => applicationId) }, stage: { $in: ['submitting', 'following_up'] } });
}

/** Kept answers of requests are good for a day: no client repeats one later. */
const answersMs = 86_400_000;

/** Removes what gives access to nothing any more. Answers how many rows. */
export async function removeExpired(tx: SystemTx, now: Date): Promise<number> {
  let removed = 0;
  for (const [table, column, before] of [
    ['session', 'expires_at', now], ['login_token', 'expires_at', now], ['live_ticket', 'expires_at', now], ['idempotency_key', 'created_at', new Date(now.getTime() - answersMs)],
  ] as const) {
    const rows = await tx.em.execute<unknown[]>(`delete from ${table} where ${column} < ? returning 1`, [before]);
    removed += rows.length;
  }
  return removed;
}
