import type { SystemTx } from '../access/database.ts';

/** Which boards a run of discovery reads. */
export interface DueBoards {
  /** Minutes between two readings; the boards of one schedule. */
  readonly readEvery: number;
  /** The last board of the page before, or null for the first page. */
  readonly after: string | null;
  readonly limit: number;
}

/**
 * Boards of one schedule (what people brought by hand is nobody's board) in the order of their ids, as long as they were not read within half of its time: a campaign
 * may have read one meanwhile.
 */
export async function dueBoards(tx: SystemTx, wanted: DueBoards): Promise<string[]> {
  const rows = await tx.em.execute<{ id: string }[]>(
    `select id from board where source <> 'manual' and read_every = ? and (?::uuid is null or id > ?) and (last_read_at is null or last_read_at < now() - make_interval(mins => ?) / 2)
     order by id limit ?`,
    [wanted.readEvery, wanted.after, wanted.after, wanted.readEvery, wanted.limit],
  );
  return rows.map(({ id }) => id);
}

/** How many boards each schedule has to read, by minutes. */
export async function boardsBySchedule(tx: SystemTx): Promise<Map<number, number>> {
  const rows = await tx.em.execute<{ read_every: number; boards: number }[]>(`select read_every, count(*)::int as boards from board where source <> 'manual' group by read_every`);
  return new Map(rows.map(({ read_every, boards }) => [read_every, boards]));
}
