import type { BoardSystem, PracticeQuestion } from '../../employers/employer.ts';
import type { Standing } from '../../site/site.ts';

/** One field as a shape names it on the wire. */
export interface WireField {
  readonly name: string;
  readonly label: string;
  readonly kind: PracticeQuestion['kind'] | 'email' | 'phone' | 'file' | 'consent';
  readonly required: boolean;
  readonly options: readonly string[];
}

/** How one system's pages look and where they go; the same employers and questions stand behind all of them. */
export interface NativeShape {
  readonly system: BoardSystem;
  /** Below the practice origin: the real host as first segment. */
  readonly mount: string;
  /** Below `mount`, with `:token` and `:id`. */
  readonly formPath: string;
  readonly submitPath: string;
  readonly successPath: string;
  fields(standing: Standing): readonly WireField[];
  page(standing: Standing, fields: readonly WireField[], paths: { readonly submit: string }, error: string | null): string;
  success(standing: Standing): string;
  /** Whether the POST comes from a script, which is answered with JSON and goes on by itself. */
  readonly answersJson: boolean;
}

/** The usual fields of an applicant, named by the shape. Keys without a name are not asked. */
export function usualFields({ employer, posting }: Standing, names: Readonly<Partial<Record<'first_name' | 'last_name' | 'name' | 'email' | 'email_again' | 'phone' | 'location' | 'resume' | 'letter' | 'linkedin' | 'consent', string>>>, question: (q: PracticeQuestion, n: number) => string, labels: Readonly<Record<string, string>> = {}): readonly WireField[] {
  const { form } = employer;
  const field = (key: keyof typeof names, label: string, kind: WireField['kind'], required: boolean): readonly WireField[] => (names[key] === undefined ? [] : [{ name: names[key], label: labels[key] ?? label, kind, required, options: [] }]);
  return [
    ...field('first_name', 'First name', 'text', true),
    ...field('last_name', 'Last name', 'text', true),
    ...field('name', 'Full name', 'text', true),
    ...field('email', 'Email', 'email', true),
    ...field('email_again', 'Confirm your email', 'email', true),
    ...field('phone', 'Phone number', 'phone', form.phone === 'required'),
    ...(form.location ? field('location', 'Location', 'text', false) : []),
    ...field('resume', 'Resume', 'file', true),
    ...(form.coverLetter === 'off' ? [] : field('letter', 'Cover letter', 'file', form.coverLetter === 'required')),
    ...(form.profileLink ? field('linkedin', 'LinkedIn profile', 'url', false) : []),
    ...posting.questions.map((q, n): WireField => ({ name: question(q, n), label: q.label, kind: q.kind, required: q.required, options: q.options })),
    ...(form.consent ? field('consent', 'I agree that my data is processed for this application.', 'consent', true) : []),
  ];
}
