import type { PersonTx } from '../access/database.ts';
import { readRows } from '../access/rows.ts';
import { NoteRow } from './note.entities.ts';

/** Keeps a note of the person's; answers its id. */
export async function addNote(tx: PersonTx, applicationId: string, text: string): Promise<string> {
  const [row] = await tx.em.execute<{ id: string }[]>('insert into application_note (user_id, application_id, text) values (?, ?, ?) returning id', [tx.userId, applicationId, text]);
  if (row === undefined) throw new Error('the note was not kept');
  return row.id;
}

/** Notes of an application, oldest first. */
export async function notesOf(tx: PersonTx, applicationId: string): Promise<NoteRow[]> {
  return readRows(tx.em, NoteRow, 'select * from application_note where application_id = ? order by created_at, id', [applicationId]);
}
