import type { EmploymentType, Seniority, SourceName, WorkMode } from '#domain/posting/posting.ts';

/**
 * What a person reads in one posting. A member that is left out stands for nothing said (`null`, none, `unknown`),
 * except those marked as free.
 */
export interface ReadByHand {
  readonly id: string;
  readonly title: string;
  /** City/region/country of each place that names one; `-` for none, `*` for free, `a|b` for either. */
  readonly at?: readonly string[];
  readonly mode?: WorkMode | '*';
  readonly scope?: readonly string[];
  /** "80000-105000 EUR year", `*` for a bound that is not said, ", predicted" where the source estimated. */
  readonly pay?: string;
  readonly type?: EmploymentType | '*';
  readonly level?: Seniority | '*';
  readonly dept?: string;
  /** Instants, days as "2026-11-05 day". */
  readonly out?: string;
  readonly updated?: string;
  readonly closes?: string;
  /** "id kind required" of each question. */
  readonly asks?: readonly string[];
  /** Free where left out: */
  readonly employer?: string;
  readonly lang?: string;
  readonly url?: string;
  readonly apply?: string;
  readonly hints?: readonly string[];
  /** Words that stand in the description, and words that do not. */
  readonly says?: readonly string[];
  readonly never?: readonly string[];
}

/** One answer in the real shape of its source, with invented employers, and what is right to read in it. */
export interface Shape {
  readonly source: SourceName;
  readonly what: string;
  readonly tenant?: string;
  /** Value of a JSON answer, or the text of another. */
  readonly answer: unknown;
  /** Pages of single postings, by path. */
  readonly pages?: Readonly<Record<string, unknown>>;
  readonly read: readonly ReadByHand[];
}
