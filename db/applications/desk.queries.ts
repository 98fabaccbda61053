import type { PersonTx } from '../access/database.ts';

/** What stands at the places of a candidate's desk, in one round trip. */
interface DeskCounts {
  readonly openings: number;
  readonly applications: number;
  readonly campaigns: number;
}

/** What the places of a candidate's desk count. */
export async function countDesk(tx: PersonTx, candidateId: string): Promise<DeskCounts> {
  const [row] = await tx.em.execute<Record<keyof DeskCounts, string>[]>(
    `select (select count(distinct o.opening_id) from campaign_opening o join campaign c on c.id = o.campaign_id join opening v on v.id = o.opening_id
              where c.candidate_id = ? and o.state <> 'skipped' and v.liveness <> 'closed') as openings,
            (select count(*) from application where candidate_id = ? and stage <> 'closed') as applications,
            (select count(*) from campaign where candidate_id = ? and state = 'running') as campaigns`,
    [candidateId, candidateId, candidateId],
  );
  if (row === undefined) throw new Error('the counts did not answer');
  return { openings: Number(row.openings), applications: Number(row.applications), campaigns: Number(row.campaigns) };
}
