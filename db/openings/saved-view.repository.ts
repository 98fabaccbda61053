import type { PersonTx } from '../access/database.ts';

/** Lists whose searches can be kept. */
export type ViewPlace = 'openings' | 'applications';

/** A search a person keeps under a name; `search` is the query of its address. */
export interface SavedView {
  readonly id: string;
  readonly place: ViewPlace;
  readonly name: string;
  readonly search: string;
}

/** The person's kept searches of a list, by name. */
export async function savedViews(tx: PersonTx, place: ViewPlace): Promise<SavedView[]> {
  return tx.em.execute<SavedView[]>('select id, place, name, search from saved_view where place = ? order by name, id', [place]);
}

/** Keeps a view; one name, one view of a list. */
export async function keepView(tx: PersonTx, view: Omit<SavedView, 'id'>): Promise<SavedView> {
  const [row] = await tx.em.execute<SavedView[]>(
    `insert into saved_view (user_id, place, name, search) values (?, ?, ?, ?) on conflict (user_id, place, name) do update set search = excluded.search returning id, place, name, search`,
    [tx.userId, view.place, view.name, view.search],
  );
  if (row === undefined) throw new Error('the view was not kept');
  return row;
}

/** False where the person has none of that id. */
export async function dropView(tx: PersonTx, id: string): Promise<boolean> {
  const rows = await tx.em.execute<{ id: string }[]>('delete from saved_view where id = ? returning id', [id]);
  return rows.length === 1;
}
