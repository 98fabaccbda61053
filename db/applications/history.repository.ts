import type { PersonTx, SystemTx } from '../access/database.ts';
import { ApplicationRow } from './application.entities.ts';
import { keepEvidence } from './evidence.repository.ts';

/** Applications with a run that is over and whose history is not kept yet; at most a hundred a turn. */
export async function historiesDue(tx: SystemTx): Promise<ApplicationRow[]> {
  const rows = await tx.em.execute<{ id: string }[]>(
    `select id from application where history_kept < run - 1 or (stage = 'closed' and history_kept < run) order by stage_since limit 100`,
  );
  return tx.em.find(ApplicationRow, { id: { $in: rows.map(({ id }) => id) } });
}

/** Keeps one run's history as evidence, once. */
export async function keepHistory(tx: PersonTx, { id }: ApplicationRow, history: { readonly run: number; readonly fileKey: string | null; readonly sha256: string | null; readonly parts: number }): Promise<void> {
  const next = await tx.em.nativeUpdate(ApplicationRow, { id, historyKept: history.run - 1 }, { historyKept: history.run });
  if (next === 0) return;
  const { run, parts, fileKey, sha256 } = history;
  await keepEvidence(tx, [{ applicationId: id, attemptId: null, kind: 'history', fileKey, sha256, detail: { run, parts } }]);
}
