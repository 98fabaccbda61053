import type { PersonTx } from '../access/database.ts';
import { EvidenceRow } from './application.entities.ts';

export interface NewEvidence {
  readonly applicationId: string;
  readonly attemptId: string | null;
  readonly kind: EvidenceRow['kind'];
  readonly fileKey: string | null;
  readonly sha256: string | null;
  readonly detail: Record<string, unknown> | null;
}

/** Keeps proof; rows are never changed or removed by the program. */
export async function keepEvidence(tx: PersonTx, evidence: readonly NewEvidence[]): Promise<void> {
  if (evidence.length === 0) return;
  await tx.em.insertMany(EvidenceRow, evidence.map((item) => ({ ...item, userId: tx.userId, at: new Date() })));
}

export async function readEvidence(tx: PersonTx, applicationId: string): Promise<EvidenceRow[]> {
  return tx.em.find(EvidenceRow, { applicationId }, { orderBy: { at: 'asc' } });
}
