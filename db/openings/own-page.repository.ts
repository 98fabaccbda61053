import type { PageStep } from '#domain/discovery/own-page.ts';
import type { SystemTx } from '../access/database.ts';
import { closePostings } from './closing.repository.ts';
import { lockMerging } from './opening.repository.ts';

/** A posting whose own page may be asked. */
export interface PageOfPosting {
  readonly postingId: string;
  readonly externalId: string;
  readonly url: string;
  /** Answers in a row, since its source last listed it, that the page is gone. */
  readonly gone: number;
}

interface Row {
  id: string;
  external_id: string;
  url: string;
  gone: number;
}

/** Open postings of a board that its lists have lacked for a week and whose page is due, longest unlisted first. */
export async function pagesToAsk(tx: SystemTx, boardId: string, limit: number): Promise<PageOfPosting[]> {
  const rows = await tx.em.execute<Row[]>(
    `select p.id, p.content ->> 'externalId' as external_id, p.content ->> 'url' as url, case when g.at > p.last_seen_at then g.gone else 0 end as gone
     from posting p left join posting_page g on g.posting_id = p.id
     where p.board_id = ? and p.closed_at is null and p.last_seen_at < now() - interval '7 days' and (g.again_at is null or g.again_at <= now())
     order by p.last_seen_at, p.id limit ?`,
    [boardId, limit],
  );
  return rows.map(pageOf);
}

/** A posting that the board's last list named; null where it named none. */
export async function listedPage(tx: SystemTx, boardId: string): Promise<PageOfPosting | null> {
  const [row] = await tx.em.execute<Row[]>(
    `select p.id, p.content ->> 'externalId' as external_id, p.content ->> 'url' as url, 0 as gone from posting p
     where p.board_id = ? and p.closed_at is null and p.last_seen_at > now() - interval '1 day' order by p.last_seen_at desc, p.id desc limit 1`,
    [boardId],
  );
  return row === undefined ? null : pageOf(row);
}

/** Notes what follows from a page's answer; closes its posting where that follows, unless it was listed meanwhile. Answers how many were closed. */
export async function notePageStep(tx: SystemTx, { postingId }: PageOfPosting, { close, gone, againInHours }: PageStep): Promise<number> {
  await tx.em.execute(
    `insert into posting_page (posting_id, gone, again_at) values (?, ?, now() + make_interval(hours => ?))
     on conflict (posting_id) do update set gone = excluded.gone, again_at = excluded.again_at, at = now()`,
    [postingId, gone, againInHours],
  );
  if (!close) return 0;
  await lockMerging(tx);
  const rows = await tx.em.execute<{ id: string }[]>(`update posting set closed_at = now() where id = ? and closed_at is null and last_seen_at < now() - interval '7 days' returning id`, [postingId]);
  return closePostings(tx, rows.map(({ id }) => id));
}

function pageOf(row: Row): PageOfPosting {
  return { postingId: row.id, externalId: row.external_id, url: row.url, gone: row.gone };
}
