import { hoursUntilTriedAgain, type HostSoFar } from '#domain/discovery/apply-link.ts';
import type { PostingSketch } from '#domain/dedupe/sketch.ts';
import type { Posting } from '#domain/posting/posting.ts';
import type { SystemTx } from '../access/database.ts';
import { textArray } from '../access/text-array.ts';
import { addKeys } from './merge.repository.ts';
import { PostingRow } from './opening.entities.ts';

const hash = (link: string) => `sha256(convert_to(${link}, 'UTF8'))`;

/** Apply links of a board's open postings of the last month that were not followed yet, or are due again; newest first. */
export async function linksToFollow(tx: SystemTx, boardId: string, limit: number): Promise<readonly string[]> {
  const rows = await tx.em.execute<{ link: string }[]>(
    `select link from (select content ->> 'applyUrl' as link, max(first_seen_at) as seen from posting
       where board_id = ? and closed_at is null and first_seen_at > now() - interval '30 days' group by 1) p
     where not exists (select 1 from apply_link l where l.sha256 = ${hash('p.link')} and (l.again_at is null or l.again_at > now()))
     order by seen desc, link limit ?`,
    [boardId, limit],
  );
  return rows.map(({ link }) => link);
}

/** What became of one link. */
export type LinkNote =
  | { readonly outcome: 'led'; readonly leadsTo: string }
  | { readonly outcome: 'nowhere' | 'needless' }
  /** Looked at again: refused in a month, failed ever less often, and what its host made needless in a week. */
  | { readonly outcome: 'refused' | 'failed' | 'needless'; readonly says: string };

/** Notes what became of a link, and when it is looked at again: only one whose note says why. */
export async function noteLink(tx: SystemTx, { link, host }: { readonly link: string; readonly host: string }, note: LinkNote): Promise<void> {
  const [row] = await tx.em.execute<{ tries: number }[]>(`select tries from apply_link where sha256 = ${hash('?::text')} for update`, [link]);
  const tries = (row?.tries ?? 0) + 1;
  const hours = 'says' in note ? { refused: 30 * 24, failed: hoursUntilTriedAgain(tries), needless: 7 * 24 }[note.outcome] : null;
  await tx.em.execute(
    `insert into apply_link (sha256, host, outcome, leads_to, says, tries, again_at) values (${hash('?::text')}, ?, ?, ?, ?, ?, now() + make_interval(hours => ?::int))
     on conflict (sha256) do update set outcome = excluded.outcome, leads_to = excluded.leads_to, says = excluded.says, tries = excluded.tries, again_at = excluded.again_at, at = now()`,
    [link, host, note.outcome, 'leadsTo' in note ? note.leadsTo : null, 'says' in note ? note.says : null, tries, hours],
  );
}

/** What became of a host's links in the last week. */
export async function hostSoFar(tx: SystemTx, host: string): Promise<HostSoFar> {
  const [row] = await tx.em.execute<HostSoFar[]>(
    `select count(*) filter (where outcome = 'led')::int as led, count(*) filter (where outcome = 'nowhere')::int as nowhere from apply_link where host = ? and at > now() - interval '7 days'`,
    [host],
  );
  return row ?? { led: 0, nowhere: 0 };
}

/** Where these links are known to lead, by link; the others are left out. */
export async function leadsOf(tx: SystemTx, links: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.em.execute<{ link: string; leads_to: string }[]>(
    `select asked.link, l.leads_to from unnest(?::text[]) as asked(link) join apply_link l on l.sha256 = ${hash('asked.link')} where l.leads_to is not null`,
    [textArray(links)],
  );
  return new Map(rows.map((row) => [row.link, row.leads_to]));
}

/** A board's postings with this apply link. */
export async function postingsOfLink(tx: SystemTx, boardId: string, link: string): Promise<PostingRow[]> {
  const rows = await tx.em.execute<{ id: string }[]>(`select id from posting where board_id = ? and content ->> 'applyUrl' = ? order by id`, [boardId, link]);
  return tx.em.find(PostingRow, { id: { $in: rows.map(({ id }) => id) } }, { orderBy: { id: 'asc' }, refresh: true });
}

/** Keeps where a posting's link leads, and what follows for finding its like. */
export async function keepLead(tx: SystemTx, row: Pick<PostingRow, 'id' | 'openingId'>, lead: { readonly posting: Posting; readonly sketch: PostingSketch; readonly keys: readonly string[] }): Promise<void> {
  await tx.em.execute('update posting set content = ?::jsonb, sketch = ?::jsonb where id = ?', [JSON.stringify(lead.posting), JSON.stringify(lead.sketch), row.id]);
  await addKeys(tx, [{ id: row.openingId, keys: lead.keys }]);
}
