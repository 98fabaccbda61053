import type { CandidateKind } from '../candidate/candidate.ts';

/**
 * Why a candidate may not apply at an address, or null. Practice resolves only to the practice origin, real never.
 * @param practiceOrigin scheme://host:port of the practice employers, null where none run
 */
export function destinationRefusal(kind: CandidateKind, url: string, practiceOrigin: string | null): string | null {
  const { origin } = new URL(url);
  const practice = practiceOrigin !== null && origin === practiceOrigin;
  if (kind === 'practice') return practice ? null : `a practice candidate never applies at ${origin}`;
  return practice ? 'a real candidate never applies at a practice employer' : null;
}
