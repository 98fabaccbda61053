import type { Candidate } from '#domain/candidate/candidate.ts';
import type { WritingWishes } from '#domain/candidate/wishes.ts';
import type { Match } from '#domain/match/match.ts';
import type { Posting } from '#domain/posting/posting.ts';
import type { PersonTx } from '#db/access/database.ts';
import type { ApplicationRow } from '#db/applications/application.entities.ts';
import { readApplication } from '#db/applications/application.repository.ts';
import { readCandidateWith } from '#db/candidates/candidate.repository.ts';

/** What the activities that write and that answer forms work from. */
export interface ApplicationView {
  readonly row: ApplicationRow;
  readonly candidate: Candidate;
  readonly wishes: WritingWishes;
  readonly posting: Posting;
  readonly match: Match | null;
}

/** @param row the application where the caller has read (and locked) it already */
export async function readApplicationView(tx: PersonTx, applicationId: string, row?: ApplicationRow): Promise<ApplicationView> {
  const present = row ?? (await readApplication(tx, applicationId));
  return { row: present, ...(await readCandidateWith(tx, present)) };
}
