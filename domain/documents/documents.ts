/** One statement in a document with the facts it rests on. Connecting words that state nothing cite nothing. */
export interface Claim {
  readonly text: string;
  readonly facts: readonly string[];
}

/** One employment, degree, project… with its bullets. Heading, organisation and dates are claims by `facts`. */
export interface ResumeEntry {
  readonly heading: string;
  readonly organisation: string | null;
  readonly place: string | null;
  readonly dates: string | null;
  readonly facts: readonly string[];
  readonly bullets: readonly Claim[];
}

export type ResumeSectionKind = 'summary' | 'experience' | 'education' | 'projects' | 'skills' | 'certificates' | 'languages' | 'awards' | 'publications' | 'volunteering';

export interface ResumeSection {
  readonly kind: ResumeSectionKind;
  /** A name that parsers know ("Experience", "Berufserfahrung"). */
  readonly title: string;
  readonly entries: readonly ResumeEntry[];
}

export interface ResumeDocument {
  readonly kind: 'resume';
  /** BCP 47 primary tag. */
  readonly language: string;
  readonly name: Claim;
  readonly headline: Claim | null;
  /** E-mail, phone, place, profiles, in the order shown. */
  readonly contacts: readonly Claim[];
  readonly sections: readonly ResumeSection[];
}

export interface LetterDocument {
  readonly kind: 'letter';
  readonly language: string;
  /** Names company and role; they come from the posting and need no fact. */
  readonly greeting: string;
  readonly paragraphs: readonly (readonly Claim[])[];
  readonly closing: string;
  readonly signature: Claim;
}
