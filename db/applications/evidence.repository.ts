import { readRows } from '../access/rows.ts';
import type { PersonTx, SystemTx } from '../access/database.ts';
import { textArray } from '../access/text-array.ts';
import { EvidenceRemovedRow, EvidenceRow } from './evidence.entities.ts';

export interface NewEvidence {
  readonly applicationId: string;
  readonly attemptId: string | null;
  readonly kind: EvidenceRow['kind'];
  readonly fileKey: string | null;
  readonly sha256: string | null;
  readonly detail: Record<string, unknown> | null;
  /** When it was seen; now where it is not said. */
  readonly at?: Date;
}

/** Keeps proof; rows are never changed or removed by the program. */
export async function keepEvidence(tx: PersonTx, evidence: readonly NewEvidence[]): Promise<void> {
  if (evidence.length === 0) return;
  await tx.em.insertMany(EvidenceRow, evidence.map((item) => ({ ...item, userId: tx.userId, at: item.at ?? new Date() })));
}

/** Every proof of an application, in the order in which it was seen. */
export async function readEvidence(tx: PersonTx, applicationId: string): Promise<EvidenceRow[]> {
  return readRows(tx.em, EvidenceRow, 'select * from evidence where application_id = ? order by at', [applicationId]);
}

/** Which step a picture shows, where it shows one, and of which page of the form. */
export function stepShown({ detail }: Pick<EvidenceRow, 'detail'>): { readonly step: string | null; readonly page: number | null } {
  const [step, page] = [detail?.['step'], detail?.['page']];
  return { step: typeof step === 'string' ? step : null, page: typeof page === 'number' ? page : null };
}

/** Of these pieces of evidence, those whose file was removed, and when. */
export async function removedOf(tx: PersonTx, evidenceIds: readonly string[]): Promise<ReadonlyMap<string, Date>> {
  if (evidenceIds.length === 0) return new Map();
  const rows = await tx.em.find(EvidenceRemovedRow, { evidenceId: { $in: [...evidenceIds] } });
  return new Map(rows.map((row) => [row.evidenceId, row.removedAt]));
}

/** Evidence of these kinds from before an instant whose file is still there, of everybody; at most a hundred a turn. */
export async function filesDue(tx: SystemTx, kinds: readonly string[], before: Date): Promise<EvidenceRow[]> {
  const rows = await tx.em.execute<{ id: string }[]>(
    `select e.id from evidence e where e.file_key is not null and e.kind = any(?::text[]) and e.at < ?
       and not exists (select 1 from evidence_removed r where r.evidence_id = e.id) order by e.at limit 100`,
    [textArray(kinds), before],
  );
  return tx.em.find(EvidenceRow, { id: { $in: rows.map(({ id }) => id) } });
}

/** Whether something else of the person still shows the same file: the same bytes are kept once. */
export async function fileInUse(tx: PersonTx, row: EvidenceRow, kinds: readonly string[], before: Date): Promise<boolean> {
  const rows = await tx.em.execute<unknown[]>(
    `select 1 from evidence e where e.file_key = ? and not (e.kind = any(?::text[]) and e.at < ?)
     union all select 1 from application a where a.needs_you ->> 'screenshotKey' = ? limit 1`,
    [row.fileKey, textArray(kinds), before, row.fileKey],
  );
  return rows.length > 0;
}

/** Notes that the file of a piece of evidence is gone, once. */
export async function noteRemoved(tx: PersonTx, evidenceId: string, at: Date): Promise<void> {
  await tx.em.execute('insert into evidence_removed (evidence_id, user_id, removed_at) values (?, ?, ?) on conflict do nothing', [evidenceId, tx.userId, at]);
}
