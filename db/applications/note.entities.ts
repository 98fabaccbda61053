import { defineEntity, p, type InferEntity } from '@mikro-orm/core';

/** What the person wrote down beside an application. */
export const NoteRow = defineEntity({
  name: 'NoteRow',
  tableName: 'application_note',
  properties: { id: p.uuid().primary().defaultRaw('uuidv7()'), userId: p.uuid(), applicationId: p.uuid(), text: p.text(), createdAt: p.datetime().defaultRaw('now()') },
});
export type NoteRow = InferEntity<typeof NoteRow>;
