import type { PersonTx } from '#db/access/database.ts';
import type { CandidateRow } from '#db/candidates/candidate.entities.ts';
import { findCandidate } from '#db/candidates/candidate.repository.ts';
import { notFound } from '../http/errors.ts';

/** The person's candidate; 404 where they have none of that id. */
export async function candidateRow(tx: PersonTx, candidateId: string): Promise<CandidateRow> {
  const row = await findCandidate(tx, candidateId);
  if (row === null) throw notFound('candidate');
  return row;
}
