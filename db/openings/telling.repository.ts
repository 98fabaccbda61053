import type { SystemTx } from '../access/database.ts';
import { textArray } from '../access/text-array.ts';

/** Running campaigns over any of these boards, or over others that list one of their openings too. */
export async function campaignsOfBoards(tx: SystemTx, boardIds: readonly string[]): Promise<{ campaignId: string; userId: string }[]> {
  const rows = await tx.em.execute<{ id: string; user_id: string }[]>(
    `with near as materialized (
       select unnest(?::uuid[]) as id union select beside.board_id from posting p join posting beside on beside.opening_id = p.opening_id and beside.board_id <> p.board_id where p.board_id = any(?::uuid[]))
     select distinct c.id, c.user_id from campaign_board b join campaign c on c.id = b.campaign_id where b.board_id in (select id from near) and c.state = 'running' order by c.id`,
    [textArray(boardIds), textArray(boardIds)],
  );
  return rows.map(({ id, user_id }) => ({ campaignId: id, userId: user_id }));
}

/** A live application whose vacancy has news, by the number of its run. */
export interface Untold {
  readonly changeId: string;
  readonly applicationId: string;
  readonly userId: string;
  readonly run: number;
}

/** Live applications that have not been told of what became of their posting or of its opening's others. */
export async function untoldChanges(tx: SystemTx, limit: number): Promise<{ readonly changeIds: readonly string[]; readonly untold: readonly Untold[] }> {
  const changes = await tx.em.execute<{ id: string }[]>('select id from posting_change where told_at is null order by id limit ?', [limit]);
  const changeIds = changes.map(({ id }) => id);
  const rows = await tx.em.execute<{ change_id: string; id: string; user_id: string; run: number }[]>(
    `select distinct on (a.id) c.id as change_id, a.id, a.user_id, a.run from posting_change c join application a on a.posting_id = c.posting_id or a.opening_id = c.opening_id
     where c.id = any(?::uuid[]) and a.stage <> 'closed' order by a.id, c.id desc`,
    [textArray(changeIds)],
  );
  return { changeIds, untold: rows.map((row) => ({ changeId: row.change_id, applicationId: row.id, userId: row.user_id, run: row.run })) };
}

/** Notes that everybody who applies there was told; told changes go after a month. */
export async function noteTold(tx: SystemTx, changeIds: readonly string[]): Promise<void> {
  await tx.em.execute('update posting_change set told_at = now() where id = any(?::uuid[])', [textArray(changeIds)]);
  await tx.em.execute(`delete from posting_change where told_at < now() - interval '30 days'`);
}
