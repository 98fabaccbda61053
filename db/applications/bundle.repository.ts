import type { PersonTx } from '../access/database.ts';
import { ask, readRow } from '../access/rows.ts';
import { textArray } from '../access/text-array.ts';
import { BundleRow, type BundleContent } from './bundle.entities.ts';

/** Keeps a bundle; the same bytes of the same application are one row. Answers its id. */
export async function keepBundle(tx: PersonTx, applicationId: string, hash: string, canonical: string, content: BundleContent): Promise<string> {
  const [row] = await ask<{ id: string }>(
    tx.em,
    `insert into bundle (user_id, application_id, hash, canonical, content) values (?, ?, ?, ?, ?::jsonb)
     on conflict (application_id, hash) do update set hash = excluded.hash returning id`,
    [tx.userId, applicationId, hash, canonical, JSON.stringify(content)],
  );
  if (row === undefined) throw new Error('the bundle was not kept');
  return row.id;
}

/** The bundle that the person may have read before this one; null for the first. */
export async function bundleBefore(tx: PersonTx, bundle: Pick<BundleRow, 'id' | 'applicationId'>): Promise<BundleRow | null> {
  return readRow(
    tx.em, BundleRow, 'select * from bundle where application_id = ? and id <> ? and created_at < (select b.created_at from bundle b where b.id = ?) order by created_at desc limit 1',
    [bundle.applicationId, bundle.id, bundle.id],
  );
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

/** Bundles that a transaction has read. A bundle never changes, and one decision asks for its own several times. */
const read = new WeakMap<PersonTx, Map<string, Promise<BundleRow | null>>>();

/** Reads the bundle that an application waits with in the same round trip as its row; `readBundle` then has it at hand. */
export async function preloadBundle(tx: PersonTx, applicationId: string): Promise<void> {
  const bundle = await readRow(tx.em, BundleRow, 'select b.* from application a join bundle b on b.id = a.bundle_id where a.id = ?', [applicationId]);
  if (bundle !== null) knownTo(tx).set(bundle.id, Promise.resolve(bundle));
}

function knownTo(tx: PersonTx): Map<string, Promise<BundleRow | null>> {
  const known = read.get(tx) ?? new Map<string, Promise<BundleRow | null>>();
  read.set(tx, known);
  return known;
}

/** The bundle of this id, read once in a transaction; throws where there is none. */
export async function readBundle(tx: PersonTx, bundleId: string): Promise<BundleRow> {
  const known = knownTo(tx);
  const asked = known.get(bundleId) ?? readRow(tx.em, BundleRow, 'select * from bundle where id = ?', [bundleId]);
  known.set(bundleId, asked);
  const bundle = await asked;
  if (bundle === null) throw new Error(`there is no bundle ${bundleId}`);
  return bundle;
}

/** Of an application's bundles those with these hashes. */
export async function bundlesOf(tx: PersonTx, applicationId: string, hashes: readonly string[]): Promise<BundleRow[]> {
  return tx.em.find(BundleRow, { applicationId, hash: { $in: [...hashes] } });
}
