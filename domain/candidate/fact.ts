export const factKinds = [
  'name', 'contact', 'headline', 'summary', 'employment', 'achievement', 'project', 'education', 'certificate',
  'skill', 'language', 'award', 'publication', 'volunteering', 'interest', 'statement',
] as const;
export type FactKind = (typeof factKinds)[number];

/** "2019", "2019-04" or "2019-04-30": a date no more precise than its source. */
export type PartialDate = string;

/**
 * Where a fact was read: a file of the person's with its place there (a path in JSON and tables, a character span in
 * text) and the words that stand in it (null for imports of versions that did not keep them), or the person's own word.
 */
export type FactOrigin =
  | { readonly by: 'person' }
  | { readonly by: 'import'; readonly file: string; readonly path: string; readonly start: number | null; readonly end: number | null; readonly words: string | null };

/** One statement of the candidate's record. Everything a document claims must cite facts by id. */
export interface Fact {
  readonly id: string;
  readonly kind: FactKind;
  /** The statement in words, complete by itself: "Platform Engineer at Blue Harbor Health, 2022-03 to today". */
  readonly text: string;
  /** The fact this one belongs to: an achievement's employment, a course's education; null at the top. */
  readonly of: string | null;
  readonly organisation: string | null;
  /** Job title, degree, name of the certificate, skill, language or contact channel. */
  readonly title: string | null;
  readonly start: PartialDate | null;
  /** Null with a `start` means "to today". */
  readonly end: PartialDate | null;
  readonly place: string | null;
  /** Level of a skill or language, grade of a degree, URL of a profile or project. */
  readonly detail: string | null;
  /** Words that may stand for it: a skill's keywords, a project's technologies. */
  readonly keywords: readonly string[];
  /** The person wants this in every résumé. */
  readonly pinned: boolean;
  readonly origin: FactOrigin;
}
