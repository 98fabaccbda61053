import type { LetterDocument, ResumeDocument } from '../documents/documents.ts';
import type { Bundle } from './bundle.ts';

/** What a bundle is made of, as far as a reader notices a change. */
export interface ReadBundle {
  readonly bundle: Pick<Bundle, 'destination' | 'posting' | 'formFingerprint' | 'answers'>;
  readonly resume: ResumeDocument;
  readonly letter: LetterDocument;
  readonly files: readonly { readonly role: string; readonly sha256: string }[];
}

/** In what a bundle differs from the one before it, so that who has read that one need not read everything again. */
export interface BundleChanges {
  readonly posting: boolean;
  readonly form: boolean;
  readonly destination: boolean;
  readonly resume: boolean;
  /** Sentences of the letter that were not in it before. */
  readonly letter: readonly string[];
  /** Labels of questions whose answer is new, different or gone. */
  readonly answers: readonly string[];
}

/** Compares two bundles of one application by what they say; null where they say the same. */
export function bundleChanges(before: ReadBundle, now: ReadBundle): BundleChanges | null {
  const said = new Set(sentencesOf(before.letter));
  const changes = {
    posting: before.bundle.posting.contentHash !== now.bundle.posting.contentHash,
    form: before.bundle.formFingerprint !== now.bundle.formFingerprint,
    destination: before.bundle.destination.url !== now.bundle.destination.url,
    resume: JSON.stringify(before.resume) !== JSON.stringify(now.resume),
    letter: sentencesOf(now.letter).filter((sentence) => !said.has(sentence)),
    answers: changedAnswers(before, now),
  };
  const same = !changes.posting && !changes.form && !changes.destination && !changes.resume && changes.letter.length === 0 && changes.answers.length === 0;
  return same ? null : changes;
}

function sentencesOf(letter: LetterDocument): string[] {
  return [letter.greeting, ...letter.paragraphs.flat().map((claim) => claim.text), letter.closing];
}

/** Written files are compared with the documents they are made of: the same words may be other bytes. The person's own are what they are. */
function changedAnswers(before: ReadBundle, now: ReadBundle): string[] {
  const given = (read: ReadBundle) => {
    const written = new Set(read.files.flatMap(({ role, sha256 }) => (role === 'own' ? [] : [sha256])));
    return new Map(read.bundle.answers.map((a) => [a.questionId, { label: a.label, text: a.values.filter((v) => !written.has(v)).join('\n') }]));
  };
  const [was, is] = [given(before), given(now)];
  return [...new Set([...is.keys(), ...was.keys()])].filter((id) => was.get(id)?.text !== is.get(id)?.text).map((id) => is.get(id)?.label ?? was.get(id)?.label ?? id);
}
