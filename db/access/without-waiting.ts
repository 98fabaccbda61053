import type { PersonTx } from './database.ts';
import { ask } from './rows.ts';

/**
 * This transaction's commit does not wait for the disk: for what a crash of the database may forget, because it is done
 * again, or because whatever rests on it is a later commit that does wait. Commits reach the disk in their order, so who
 * waits for a later one has waited for this one too.
 */
export async function withoutWaiting({ em }: PersonTx): Promise<void> {
  await ask(em, "select set_config('synchronous_commit', 'off', true)", []);
}
