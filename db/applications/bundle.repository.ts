import type { PersonTx } from '../access/database.ts';
import { textArray } from '../access/text-array.ts';
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

/** The bundle that the person may have read before this one; null for the first. */
export async function bundleBefore(tx: PersonTx, bundle: BundleRow): Promise<BundleRow | null> {
  const [before] = await tx.em.find(BundleRow, { applicationId: bundle.applicationId, createdAt: { $lt: bundle.createdAt } }, { orderBy: { createdAt: 'desc' }, limit: 1 });
  return before ?? null;
}

/** Of these applications, those whose bundle was made anew at least once. */
export async function remadeOf(tx: PersonTx, applicationIds: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await tx.em.execute<{ application_id: string }[]>('select application_id from bundle where application_id = any(?::uuid[]) group by 1 having count(*) > 1', [textArray(applicationIds)]);
  return new Set(rows.map((row) => row.application_id));
}

/** The name of a rendered file that a bundle of the application holds, the present one or an earlier; null for none. */
export async function renderedFileName(tx: PersonTx, applicationId: string, key: string): Promise<string | null> {
  const [row] = await tx.em.execute<{ name: string }[]>(
    `select f.value ->> 'fileName' as name from bundle b, jsonb_array_elements(b.content -> 'files') f where b.application_id = ? and f.value ->> 'key' = ? limit 1`,
    [applicationId, key],
  );
  return row?.name ?? null;
}

export async function readBundle(tx: PersonTx, bundleId: string): Promise<BundleRow> {
  return tx.em.findOneOrFail(BundleRow, { id: bundleId });
}
