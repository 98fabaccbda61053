import { randomUUID } from 'node:crypto';
import type { Candidate } from '#domain/candidate/candidate.ts';
import { factsFromJsonResume } from '#domain/candidate/import/import-json-resume.ts';
import type { Database } from '#db/access/database.ts';
import { makeCandidate } from '#db/candidates/candidate.repository.ts';
import { sampleAnswers, samplePreferences, sampleResume } from '#practice/sample-candidate/index.ts';

export interface Applicant {
  readonly candidateId: string;
  readonly email: string;
}

/** What is unlike the sample candidate. */
export type MadeSo = Partial<Pick<Candidate, 'answers' | 'kind'> & { dailyCap: number; window: number }>;

/** The sample candidate once more, under an address of its own. */
export async function makeApplicant(database: Database, userId: string, n: number, made: MadeSo): Promise<Applicant> {
  const email = `applicant-${n}@example.org`;
  const { facts } = factsFromJsonResume(resumeWith(email), 'sample résumé', randomUUID);
  const candidateId = await database.asPerson(userId, (tx) =>
    makeCandidate(tx, {
      kind: 'practice', name: 'Ines Halvorsen', preferences: samplePreferences, answers: sampleAnswers, dailyCap: 50, window: 50, facts, ...made,
    }),
  );
  return { candidateId, email };
}

function resumeWith(email: string): unknown {
  const resume = sampleResume as { readonly basics: Readonly<Record<string, unknown>> };
  return { ...resume, basics: { ...resume.basics, email } };
}
