import type { Candidate } from '#domain/candidate/candidate.ts';
import { factsFromJsonResume } from '#domain/candidate/import/import-json-resume.ts';
import { sampleAnswers, samplePreferences, sampleResume } from '#practice/sample-candidate/index.ts';
import { idOf } from './ids.ts';

/** The practice candidate, as the API would hold her. */
export function samplePerson(kind: 'practice' | 'real' = 'practice'): Candidate {
  let n = 0;
  const { facts } = factsFromJsonResume(sampleResume, 'resume.json', () => idOf('fact', (n += 1)));
  return { id: idOf('candidate', kind === 'practice' ? 1 : 2), kind, facts, preferences: samplePreferences, answers: sampleAnswers, files: [] };
}
