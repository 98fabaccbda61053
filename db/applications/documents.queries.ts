import type { Stage } from '#domain/application/stages.ts';
import type { PersonTx } from '../access/database.ts';

/** What was written for one application, as the list of documents shows it. */
export interface WrittenFor {
  readonly applicationId: string;
  readonly title: string;
  readonly employer: string;
  readonly stage: Stage;
  readonly language: string | null;
  /** Number of the latest preparation that has documents; one for each time it was written or changed. */
  readonly version: number;
  readonly writtenAt: Date;
  /** Kinds the person changed with words of their own. */
  readonly byPerson: readonly ('resume' | 'letter')[];
  readonly has: readonly ('resume' | 'letter')[];
}

/** Résumés and letters written for a candidate's applications, newest first; at most `limit`, with how many there are. */
export async function documentsOf(tx: PersonTx, candidateId: string, limit: number): Promise<{ readonly written: WrittenFor[]; readonly total: number }> {
  const rows = await tx.em.execute<
    { application_id: string; title: string; employer: string; stage: Stage; language: string | null; version: number; written_at: Date | string; by_person: string[]; has: string[]; total: string }[]
  >(
    `with latest as (select distinct on (d.application_id, d.kind) d.application_id, d.kind, d.preparation, d.author, d.created_at, d.content ->> 'language' as language
                     from document d join application a on a.id = d.application_id where a.candidate_id = ? and d.kind in ('resume', 'letter') order by d.application_id, d.kind, d.preparation desc),
          each as (select application_id, max(preparation) as version, max(created_at) as written_at, max(language) as language, array_agg(kind order by kind desc) as has,
                          coalesce(array_agg(kind order by kind desc) filter (where author = 'person'), '{}') as by_person from latest group by application_id)
     select e.application_id, e.version, e.written_at, e.language, e.has, e.by_person, a.stage, p.content ->> 'title' as title, p.content ->> 'employer' as employer, count(*) over () as total
     from each e join application a on a.id = e.application_id join posting p on p.id = a.posting_id order by e.written_at desc, e.application_id limit ?`,
    [candidateId, limit],
  );
  const kinds = (list: readonly string[]) => list.filter((kind): kind is 'resume' | 'letter' => kind === 'resume' || kind === 'letter');
  return {
    total: Number(rows[0]?.total ?? 0),
    written: rows.map((row) => ({
      applicationId: row.application_id, title: row.title, employer: row.employer, stage: row.stage, language: row.language, version: row.version, writtenAt: new Date(row.written_at), byPerson: kinds(row.by_person), has: kinds(row.has),
    })),
  };
}
