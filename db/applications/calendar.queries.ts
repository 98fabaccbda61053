import type { CalendarApplication, CalendarInterview, CalendarMail } from '#domain/calendar/entries.ts';
import type { PersonTx } from '../access/database.ts';
import { sentAt } from './sent-at.ts';

type Instant = Date | string | null;
const iso = (at: Instant) => (at === null ? null : new Date(at).toISOString());

/** Applications of a candidate that something dated lies before. */
export async function datedApplications(tx: PersonTx, candidateId: string, now: Date): Promise<CalendarApplication[]> {
  const rows = await tx.em.execute<{
    id: string; title: string; employer: string; stage: CalendarApplication['stage']; wait_until: Instant; held_because: CalendarApplication['heldBecause']; snoozed_until: Instant; sent_at: Instant; mails: CalendarMail[]; interviews: CalendarInterview[];
  }[]>(
    `select a.id, p.content ->> 'title' as title, p.content ->> 'employer' as employer, a.stage, a.wait_until, a.held_because,
            case when a.snoozed_until > ? then a.snoozed_until end as snoozed_until,
            ${sentAt} as sent_at,
            (select coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'state', m.state, 'waitUntil', m.wait_until, 'snoozedUntil', case when m.snoozed_until > ? then m.snoozed_until end)), '[]')
               from mail m where m.application_id = a.id and m.state in ('waiting', 'received')) as mails,
            (select coalesce(jsonb_agg(jsonb_build_object('day', to_char(i.day, 'YYYY-MM-DD'), 'at', i.at)), '[]') from interview i where i.application_id = a.id) as interviews
     from application a join posting p on p.id = a.posting_id
     where a.candidate_id = ? and (a.stage <> 'closed' or exists (select 1 from interview i where i.application_id = a.id))`,
    [now, now, candidateId],
  );
  return rows.map(({ wait_until, held_because, snoozed_until, sent_at, mails, interviews, ...row }) => ({
    ...row, waitUntil: iso(wait_until), heldBecause: held_because, snoozedUntil: iso(snoozed_until), sentAt: iso(sent_at), interviews: interviews.map(({ day, at }) => ({ day, at: iso(at) })),
    mails: mails.map((mail) => ({ ...mail, waitUntil: iso(mail.waitUntil), snoozedUntil: iso(mail.snoozedUntil) })),
  }));
}
