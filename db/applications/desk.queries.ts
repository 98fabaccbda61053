import type { PersonTx } from '../access/database.ts';

/** What stands at the places of a candidate's desk, in one round trip. */
interface DeskCounts {
  readonly openings: number;
  readonly applications: number;
  readonly campaigns: number;
  /** When the first board of a running campaign is to be read again, by its pace; null where none was read. */
  readonly readsAt: Date | null;
}

/** What the places of a candidate's desk count. */
export async function countDesk(tx: PersonTx, candidateId: string): Promise<DeskCounts> {
  const [row] = await tx.em.execute<(Record<Exclude<keyof DeskCounts, 'readsAt'>, string> & { readonly reads_at: Date | string | null })[]>(
    `select (select count(distinct o.opening_id) from campaign_opening o join campaign c on c.id = o.campaign_id join opening v on v.id = o.opening_id
              where c.candidate_id = ? and o.state <> 'skipped' and v.liveness <> 'closed') as openings,
            (select count(*) from application where candidate_id = ? and stage <> 'closed') as applications,
            (select count(*) from campaign where candidate_id = ? and state = 'running') as campaigns,
            (select min(b.last_read_at + make_interval(mins => b.read_every)) from campaign c join campaign_board o on o.campaign_id = c.id join board b on b.id = o.board_id
              where c.candidate_id = ? and c.state = 'running') as reads_at`,
    [candidateId, candidateId, candidateId, candidateId],
  );
  if (row === undefined) throw new Error('the counts did not answer');
  return { openings: Number(row.openings), applications: Number(row.applications), campaigns: Number(row.campaigns), readsAt: row.reads_at === null ? null : new Date(row.reads_at) };
}
