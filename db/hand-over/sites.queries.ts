import type { PersonTx } from '../access/database.ts';

/** A site where the candidate applied or is about to, with one form's address there. */
interface SiteApplied {
  readonly origin: string;
  readonly url: string;
}

/** A candidate's sites, at most 500. */
export async function sitesApplied(tx: PersonTx, candidateId: string): Promise<SiteApplied[]> {
  return tx.em.execute<SiteApplied[]>(
    `select distinct on (origin) origin, url from (
       select split_part(p.content ->> 'applyUrl', '/', 1) || '//' || split_part(p.content ->> 'applyUrl', '/', 3) as origin, p.content ->> 'applyUrl' as url, a.id
         from application a join posting p on p.id = a.posting_id where a.candidate_id = ? and p.content ->> 'applyUrl' like 'http%') as site
      order by origin, id desc limit 500`,
    [candidateId],
  );
}
