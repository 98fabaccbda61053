import { defineEntity, p } from '@mikro-orm/core';
import type { Interview } from '#domain/follow-up/interviews.ts';
import type { PersonTx } from '../access/database.ts';
import { ask } from '../access/rows.ts';
import type { ApplicationRow } from '../applications/application.entities.ts';

/** An interview of an application, as the person said it or confirmed it from a mail. */
export const InterviewRow = defineEntity({
  name: 'InterviewRow',
  tableName: 'interview',
  properties: {
    id: p.uuid().primary().defaultRaw('uuidv7()'),
    userId: p.uuid(),
    candidateId: p.uuid(),
    applicationId: p.uuid(),
    /** YYYY-MM-DD. */
    day: p.text(),
    at: p.datetime().strictNullable(),
    mailId: p.uuid().strictNullable(),
    createdAt: p.datetime().defaultRaw('now()'),
  },
});

export interface SaidInterview {
  readonly day: string;
  readonly at: Date | null;
  /** The reply that proposed it. */
  readonly mailId: string | null;
}

/** Keeps an interview, once a day of an application; another time on the same day replaces the first. Answers its id. */
export async function keepInterview(tx: PersonTx, row: Pick<ApplicationRow, 'id' | 'candidateId'>, said: SaidInterview): Promise<string> {
  const [kept] = await tx.em.execute<{ id: string }[]>(
    `insert into interview (user_id, candidate_id, application_id, day, at, mail_id) values (?, ?, ?, ?::date, ?, ?)
     on conflict (application_id, day) do update set at = excluded.at, mail_id = coalesce(excluded.mail_id, interview.mail_id) returning id`,
    [tx.userId, row.candidateId, row.id, said.day, said.at, said.mailId],
  );
  if (kept === undefined) throw new Error('the interview was not kept');
  return kept.id;
}

/** Takes an interview off; false where there is none of that id. */
export async function dropInterview(tx: PersonTx, applicationId: string, id: string): Promise<boolean> {
  return (await tx.em.nativeDelete(InterviewRow, { id, applicationId })) === 1;
}

export type KeptInterview = Interview & { readonly mailId: string | null };

/** Interviews of an application, the first one first. */
export async function interviewsOf(tx: PersonTx, applicationId: string): Promise<KeptInterview[]> {
  const rows = await ask<{ id: string; day: string; at: string | Date | null; mail_id: string | null }>(
    tx.em,
    `select id, to_char(day, 'YYYY-MM-DD') as day, at, mail_id from interview where application_id = ? order by interview.day, at nulls last`, [applicationId],
  );
  return rows.map((row) => ({ id: row.id, day: row.day, at: row.at === null ? null : new Date(row.at).toISOString(), mailId: row.mail_id }));
}
