import type { Ending } from '#domain/application/stages.ts';
import type { SentApplication } from '#domain/insights/insights.ts';
import type { PersonTx } from '../access/database.ts';
import type { MailReading } from '../mails/mail.entities.ts';
import { sentAt } from './sent-at.ts';

/** Applications of a candidate that were sent, each with the first mail of the employer that is more than a receipt. */
export async function sentApplications(tx: PersonTx, candidateId: string): Promise<SentApplication[]> {
  const rows = await tx.em.execute<{ id: string; title: string; employer: string; source: string | null; sent_at: Date | string; ending: Ending | null; answered_at: Date | string | null; reading: MailReading | null }[]>(
    `select a.id, p.content ->> 'title' as title, p.content ->> 'employer' as employer, a.source, t.sent_at, a.ending, m.created_at as answered_at, m.reading
     from application a join posting p on p.id = a.posting_id
     join lateral (select ${sentAt} as sent_at) t on t.sent_at is not null
     left join lateral (select created_at, reading from mail where application_id = a.id and direction = 'in' and coalesce(reading ->> 'kind', 'other') <> 'receipt' order by created_at, id limit 1) m on true
     where a.candidate_id = ? order by t.sent_at, a.id`,
    [candidateId],
  );
  return rows.map(({ sent_at, answered_at, reading, ...row }) => {
    const kind = reading?.kind ?? 'other';
    return { ...row, sentAt: new Date(sent_at).getTime(), answer: answered_at === null ? null : { at: new Date(answered_at).getTime(), read: kind === 'receipt' ? 'other' : kind } };
  });
}

/** How far what was found came, each number a count of openings or applications. */
interface Funnel {
  readonly found: number;
  readonly fits: number;
  readonly taken: number;
  readonly prepared: number;
  readonly signed: number;
}

/** Stretches of an application's way, from one step to the next. */
type Stretch = 'writing' | 'deciding' | 'leaving';

/** Counts of the whole way, with how long its stretches took (ms, of each application the first time). */
export async function wayOf(tx: PersonTx, candidateId: string): Promise<{ readonly funnel: Funnel; readonly times: Readonly<Record<Stretch, readonly number[]>>; readonly microDollars: number }> {
  const [counts] = await tx.em.execute<Record<keyof Funnel | 'micro_dollars', string>[]>(
    `select (select count(*) from match where candidate_id = ?) as found,
            (select count(distinct o.opening_id) from campaign_opening o join campaign c on c.id = o.campaign_id where c.candidate_id = ? and o.state <> 'skipped') as fits,
            (select count(*) from application where candidate_id = ?) as taken,
            (select count(*) from application where candidate_id = ? and bundle_id is not null) as prepared,
            (select count(distinct application_id) from event where candidate_id = ? and data ->> 'step' in ('signed', 'signed_in_page')) as signed,
            (select coalesce(sum(micro_dollars), 0) from model_call where candidate_id = ?) as micro_dollars`,
    Array.from({ length: 6 }, () => candidateId),
  );
  if (counts === undefined) throw new Error('the counts did not answer');
  const rows = await tx.em.execute<{ taken_at: Date | string | null; prepared_at: Date | string | null; signed_at: Date | string | null; gone_at: Date | string | null }[]>(
    `select min(at) filter (where data ->> 'step' = 'taken') as taken_at, min(at) filter (where data ->> 'step' = 'prepared') as prepared_at,
            min(at) filter (where data ->> 'step' in ('signed', 'signed_in_page')) as signed_at, min(at) filter (where data ->> 'to' = 'submitted') as gone_at
     from event where candidate_id = ? and application_id is not null group by application_id`,
    [candidateId],
  );
  const between = (from: Date | string | null, to: Date | string | null) => (from === null || to === null || to < from ? [] : [new Date(to).getTime() - new Date(from).getTime()]);
  return {
    funnel: { found: Number(counts.found), fits: Number(counts.fits), taken: Number(counts.taken), prepared: Number(counts.prepared), signed: Number(counts.signed) },
    times: { writing: rows.flatMap((r) => between(r.taken_at, r.prepared_at)), deciding: rows.flatMap((r) => between(r.prepared_at, r.signed_at)), leaving: rows.flatMap((r) => between(r.signed_at, r.gone_at)) },
    microDollars: Number(counts.micro_dollars),
  };
}
