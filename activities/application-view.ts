import type { Candidate } from '#domain/candidate/candidate.ts';
import type { Match } from '#domain/match/match.ts';
import type { Posting } from '#domain/posting/posting.ts';
import type { PersonTx } from '#db/access/database.ts';
import type { ApplicationRow } from '#db/applications/application.entities.ts';
import { readApplication } from '#db/applications/application.repository.ts';
import { readCandidate } from '#db/candidates/candidate.repository.ts';
import { MatchRow, PostingRow } from '#db/openings/opening.entities.ts';

/** What the writing and asking steps work from. */
export interface ApplicationView {
  readonly row: ApplicationRow;
  readonly candidate: Candidate;
  readonly posting: Posting;
  readonly postingRow: PostingRow;
  readonly match: Match | null;
}

export async function readApplicationView(tx: PersonTx, applicationId: string): Promise<ApplicationView> {
  const row = await readApplication(tx, applicationId);
  const candidate = await readCandidate(tx, row.candidateId);
  const postingRow = await tx.em.findOneOrFail(PostingRow, { id: row.postingId });
  const match = await tx.em.findOne(MatchRow, { candidateId: row.candidateId, openingId: row.openingId });
  return { row, candidate, posting: postingRow.content, postingRow, match: match?.content ?? null };
}
