import type { Database } from '../access/database.ts';
import { textArray } from '../access/text-array.ts';

/** Tells whoever listens that these candidates have new events, each in a notification of its own. */
export async function notifyChanged(database: Database, candidateIds: readonly string[]): Promise<void> {
  await database.unauthenticated((em) => em.execute(`select pg_notify('countersign_events', id) from unnest(?::text[]) as id`, [textArray(candidateIds)]));
}
