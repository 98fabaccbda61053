import type { z } from 'zod';
import { canonicalText } from '#domain/bundle/canonical.ts';
import { scoreMatch } from '#domain/match/score.ts';
import { companyKey } from '#domain/text/company.ts';
import { directory } from '#adapters/sources/directory.ts';
import { NoMail, postingsInForwardedMail } from '#adapters/sources/forwarded-mail.ts';
import { contentHashOf } from '#adapters/sources/prepare.ts';
import { sha256 } from '#adapters/hash/sha256.ts';
import { readCandidate } from '#db/candidates/candidate.repository.ts';
import { bringPosting, keepMatch } from '#db/openings/by-hand.repository.ts';
import { findSuggestions } from '#db/openings/suggestion.repository.ts';
import { candidateRow } from '../candidates/find-candidate.ts';
import type { ApiDeps } from '../deps.ts';
import { noAlert } from './sources.errors.ts';
import type { alertMailAnswerSchema } from './sources.schemas.ts';

/** Keeps the postings of an alert mail as openings of the candidate, and looks up their employers' own boards. */
export async function bringAlertMail({ database, clock, notifier }: ApiDeps, userId: string, candidateId: string, mail: string): Promise<z.input<typeof alertMailAnswerSchema>> {
  const postings = await postingsInForwardedMail(mail, clock.now()).catch((error: unknown) => {
    if (error instanceof NoMail) throw noAlert();
    throw error;
  });
  if (postings.length === 0) throw noAlert();
  const today = clock.now().toISOString().slice(0, 10);
  const brought = await database.asPerson(userId, async (tx) => {
    const { kind } = await candidateRow(tx, candidateId);
    const candidate = await readCandidate(tx, candidateId);
    const facts = sha256(canonicalText([today, JSON.stringify(candidate.facts), JSON.stringify(candidate.preferences)]));
    const kept: z.input<typeof alertMailAnswerSchema>['openings'] = [];
    for (const posting of postings) {
      const hash = contentHashOf(posting);
      const openingId = await bringPosting(tx, candidateId, kind === 'practice', posting, hash);
      await keepMatch(tx, candidateId, openingId, scoreMatch(candidate, posting, `${today}T00:00:00.000Z`), { posting: hash, facts });
      const key = companyKey(posting.employer);
      const listed = directory.filter(({ employer }) => companyKey(employer) === key);
      const suggested = (await findSuggestions(tx, posting.employer, 5)).filter(({ employer }) => companyKey(employer) === key);
      kept.push({ openingId, title: posting.title, employer: posting.employer, boards: [...listed, ...suggested].map(({ source, tenant }) => `${source}:${tenant}`) });
    }
    return kept;
  });
  notifier.changed(candidateId);
  return { openings: brought };
}
