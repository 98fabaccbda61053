import type { Fact } from '#domain/candidate/fact.ts';

/** True for facts that are sentences about what somebody did; names, titles, skills and dates are none. */
export function isTold({ kind }: Fact): boolean {
  return kind === 'achievement' || kind === 'statement' || kind === 'project' || kind === 'summary';
}
