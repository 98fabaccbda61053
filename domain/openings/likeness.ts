import type { CandidateKind } from '../candidate/candidate.ts';

/** Who may find an opening by its likeness: everybody of its kind, or the candidates who brought it by hand. */
export function scopesOf({ kind, broughtBy }: { readonly kind: CandidateKind; readonly broughtBy: readonly string[] | null }): readonly string[] {
  return broughtBy === null ? [kind] : broughtBy.map(byHand);
}

/** Where a candidate may look. */
export function scopesFor(candidateId: string, kind: CandidateKind): readonly string[] {
  return [kind, byHand(candidateId)];
}

/** Enough to tell what the work is; what employers say of themselves mostly comes later, and of texts that long no vector says more. */
const mostLetters = 4_000;
/** A title says more of the work than a sentence of the text. */
const titleTimes = 3;

/** What the vector of an opening is made from. */
export function wordsToLiken(title: string, text: string): string {
  return `${`${title}\n`.repeat(titleTimes)}\n${text.slice(0, mostLetters)}`;
}

/** The nearest that are worth showing: near enough, and no employer more than twice, so that its own phrases do not fill the list. */
export function worthShowing<T extends { readonly employer: string; readonly closeness: number }>(found: readonly T[], limit: number): readonly T[] {
  const counts = new Map<string, number>();
  const shown: T[] = [];
  for (const one of found) {
    const before = counts.get(one.employer) ?? 0;
    if (one.closeness < nearEnough || before >= perEmployer || shown.length >= limit) continue;
    counts.set(one.employer, before + 1);
    shown.push(one);
  }
  return shown;
}

const nearEnough = 0.2;
const perEmployer = 2;

function byHand(candidateId: string): string {
  return `hand:${candidateId}`;
}
