/** Why the gate refuses some words of a claim. */
export type RefusalKind =
  | 'no_fact_cited' | 'unknown_fact' | 'number' | 'date' | 'employer' | 'title' | 'degree' | 'school' | 'certificate'
  | 'skill' | 'name' | 'scale' | 'leadership' | 'ownership' | 'language' | 'award' | 'level' | 'scope' | 'never_say';

export interface Refusal {
  readonly kind: RefusalKind;
  /** The claim's text as it was checked. */
  readonly claim: string;
  /** The words inside the claim that no cited fact supports. */
  readonly words: string;
  /** The nearest fact of the person's, to show beside it. */
  readonly nearestFact: { readonly id: string; readonly text: string } | null;
  /** What the person can do, in sentences. */
  readonly waysOut: readonly string[];
}

export interface Verdict {
  readonly passed: boolean;
  readonly claims: number;
  readonly refusals: readonly Refusal[];
}
