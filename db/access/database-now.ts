import type { PersonTx } from './database.ts';
import { ask } from './rows.ts';

/**
 * The database's clock in this transaction. What is counted against rows of the record is measured by the clock that
 * wrote them, so that a machine whose own clock is wrong can neither break a cap nor bring a signature back.
 */
export async function databaseNow(tx: PersonTx): Promise<Date> {
  const [row] = await ask<{ now: Date | string }>(tx.em, 'select now() as now', []);
  if (row === undefined) throw new Error('the database did not say what time it is');
  return new Date(row.now);
}
