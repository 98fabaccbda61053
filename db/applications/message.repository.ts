import type { PersonTx } from '../access/database.ts';
import { ask } from '../access/rows.ts';

/**
 * Notes that a message was received. False where its id was seen before: Temporal's update ids guard only within one
 * run, so what must happen once hangs on this row.
 */
export async function receiveMessage(tx: PersonTx, message: { readonly id: string; readonly applicationId: string; readonly kind: string }): Promise<boolean> {
  const rows = await ask(
    tx.em, 'insert into message (id, user_id, application_id, kind) values (?, ?, ?, ?) on conflict do nothing returning id',
    [message.id, tx.userId, message.applicationId, message.kind],
  );
  return rows.length === 1;
}
