import type { Fact } from './fact.ts';
import type { OwnFile } from './own-file.ts';

/** Practice candidates apply only at practice employers, real ones never do; fixed for life. */
export type CandidateKind = 'practice' | 'real';

/** What the person wants. Every field is the person's own; nothing is inferred from the résumé. */
export interface Preferences {
  readonly titles: readonly string[];
  readonly must: readonly string[];
  readonly never: readonly string[];
  /** Cities or ISO countries the person would work in. */
  readonly places: readonly string[];
  readonly workModes: readonly ('on_site' | 'hybrid' | 'remote')[];
  /** Lowest acceptable pay a year, minor units, or null. */
  readonly salaryFloor: { readonly minor: number; readonly currency: string } | null;
  /** ISO countries where the person may work without a permit, as they said it. */
  readonly permits: readonly string[];
  readonly languages: readonly string[];
}

/** A topic is a stable key for one question in many wordings ("work_permit", "salary_expectation"). */
export interface StoredAnswer {
  readonly topic: string;
  readonly value: string;
  /** Where it was learned: "first run", "Harrow & Pike, 3 March". */
  readonly learnedAt: string;
}

/** Everything the decisions may know of the person. */
export interface Candidate {
  readonly id: string;
  readonly kind: CandidateKind;
  readonly facts: readonly Fact[];
  readonly preferences: Preferences;
  readonly answers: readonly StoredAnswer[];
  readonly files: readonly OwnFile[];
}
