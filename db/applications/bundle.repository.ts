import type { PersonTx } from '../access/database.ts';
import { BundleRow, type BundleContent } from './application.entities.ts';

/** Keeps a bundle; the same bytes of the same application are one row. Answers its id. */
export async function keepBundle(tx: PersonTx, applicationId: string, hash: string, canonical: string, content: BundleContent): Promise<string> {
  const [row] = await tx.em.execute<{ id: string }[]>(
    `insert into bundle (user_id, application_id, hash, canonical, content) values (?, ?, ?, ?, ?::jsonb)
     on conflict (application_id, hash) do update set hash = excluded.hash returning id`,
    [tx.userId, applicationId, hash, canonical, JSON.stringify(content)],
  );
  if (row === undefined) throw new Error('the bundle was not kept');
  return row.id;
}

export async function readBundle(tx: PersonTx, bundleId: string): Promise<BundleRow> {
  return tx.em.findOneOrFail(BundleRow, { id: bundleId });
}
