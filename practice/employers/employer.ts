import { createHash } from 'node:crypto';

/** One question an employer adds to the standard fields of its form. */
export interface PracticeQuestion {
  readonly key: string;
  readonly label: string;
  readonly kind: 'text' | 'long_text' | 'yes_no' | 'one_of' | 'many_of' | 'number' | 'date' | 'url';
  readonly required: boolean;
  readonly options: readonly string[];
}

export interface PracticePay {
  readonly min: number;
  readonly max: number;
  /** ISO 4217. */
  readonly currency: string;
  readonly per: 'year' | 'hour';
}

/** One invented advertisement. `requisition` is the vacancy as the employer counts it: two posts may share one. */
export interface PracticePosting {
  readonly id: string;
  readonly requisition: string;
  readonly title: string;
  readonly team: string;
  /** Location as the board words it ("Berlin, Germany", "Remote (EU)"). */
  readonly place: string;
  readonly city: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly workMode: 'on_site' | 'hybrid' | 'remote';
  readonly employment: 'full_time' | 'contract';
  readonly pay: PracticePay | null;
  /** Days before the practice employers first opened. */
  readonly daysOld: number;
  readonly intro: string;
  readonly tasks: readonly string[];
  readonly needs: readonly string[];
  readonly offers: readonly string[];
  readonly questions: readonly PracticeQuestion[];
}

/**
 * The shape of the employer's board and form. `careers` is a site of the employer's own; so are `framed` (the form in a
 * frame, `greenhouse_embed` in one of Greenhouse's), `wizard` (several pages), `widgets` (drawn controls), `pages`
 * (a second page after the first was sent).
 */
export type BoardSystem = 'greenhouse' | 'lever' | 'ashby' | 'workable' | 'greenhouse_old' | 'smartrecruiters' | 'recruitee' | 'teamtailor' | 'personio' | 'breezy' | 'bamboohr' | 'careers' | 'framed' | 'greenhouse_embed' | 'wizard' | 'widgets' | 'pages';

/** What an employer's form asks beside name, e-mail and résumé. */
export interface PracticeFormStyle {
  readonly phone: 'required' | 'optional';
  readonly coverLetter: 'required' | 'optional' | 'off';
  readonly location: boolean;
  readonly profileLink: boolean;
  /** Voluntary self-identification of United States employers. */
  readonly eeoc: boolean;
  /** Consent to process the data, as European employers ask it. */
  readonly consent: boolean;
}

/** One invented employer on one board. Token is its name in the board's addresses. */
export interface PracticeEmployer {
  readonly token: string;
  readonly name: string;
  readonly system: BoardSystem;
  readonly mailDomain: string;
  readonly about: string;
  readonly form: PracticeFormStyle;
  readonly postings: readonly PracticePosting[];
}

/** A UUID (version 8 layout) that stays the same for the same words. */
export function stableUuid(words: string): string {
  const hex = createHash('sha256').update(words).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** A ten-digit number that stays the same for the same words, as Greenhouse numbers posts and questions. */
export function stableNumber(words: string): number {
  return 4_000_000_000 + (createHash('sha256').update(words).digest().readUInt32BE(0) % 999_999_999);
}
