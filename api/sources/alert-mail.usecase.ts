import type { z } from 'zod';
import { NoMail, postingsInForwardedMail } from '#adapters/sources/brought/forwarded-mail.ts';
import { contentHashOf } from '#adapters/sources/reading/prepare.ts';
import { sha256 } from '#adapters/hash/sha256.ts';
import { keepBrought } from '#db/openings/by-hand.repository.ts';
import { candidateRow } from '../candidates/find-candidate.ts';
import type { ApiDeps } from '../deps.ts';
import { ownBoards } from './own-boards.ts';
import { noAlert } from './sources.errors.ts';
import type { alertMailAnswerSchema } from './sources.schemas.ts';

/** Keeps the postings of an alert mail as openings of the candidate, and looks up their employers' own boards. */
export async function bringAlertMail({ database, clock, notifier, resumeFiles }: ApiDeps, userId: string, candidateId: string, mail: string): Promise<z.input<typeof alertMailAnswerSchema>> {
  const postings = await postingsInForwardedMail(mail, clock.now(), resumeFiles).catch((error: unknown) => {
    if (error instanceof NoMail) throw noAlert();
    throw error;
  });
  if (postings.length === 0) throw noAlert();
  const today = clock.now().toISOString().slice(0, 10);
  const brought = await database.asPerson(userId, async (tx) => {
    await candidateRow(tx, candidateId);
    const openingIds = await keepBrought(tx, candidateId, postings.map((posting) => ({ posting, contentHash: contentHashOf(posting) })), { today, hash: sha256 });
    const kept: z.input<typeof alertMailAnswerSchema>['openings'] = [];
    for (const [index, posting] of postings.entries()) {
      kept.push({ openingId: openingIds[index] ?? '', title: posting.title, employer: posting.employer, boards: await ownBoards(tx, posting.employer, '') });
    }
    return kept;
  });
  notifier.changed(candidateId);
  return { openings: brought };
}
