import type { CandidateKind } from '../candidate/candidate.ts';
import type { FormSystem } from '../form/form-plan.ts';
import { canonicalText } from './canonical.ts';

/** A file as it will be uploaded: rendered once, these bytes are shown and sent. */
export interface BundleFile {
  readonly questionId: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly sha256: string;
  readonly bytes: number;
}

/** One answer of the form exactly as it will be filled in. */
export interface BundleAnswer {
  readonly questionId: string;
  readonly label: string;
  readonly values: readonly string[];
}

/** The exact bytes to be signed. Anything that changes here voids the signature. */
export interface Bundle {
  readonly version: 1;
  readonly applicationId: string;
  readonly openingId: string;
  readonly candidateId: string;
  readonly candidateKind: CandidateKind;
  readonly destination: { readonly system: FormSystem; readonly origin: string; readonly url: string; readonly employer: string };
  /** Identity of the posting and the hash of its meaning (white space and tracking ignored). */
  readonly posting: { readonly identity: string; readonly title: string; readonly contentHash: string };
  /** Hash of the form's questions, kinds, options and limits. */
  readonly formFingerprint: string;
  readonly files: readonly BundleFile[];
  readonly answers: readonly BundleAnswer[];
}

/** The text whose SHA-256 is the bundle's hash. */
export function bundleText(bundle: Bundle): string {
  return canonicalText({ ...bundle, destination: { ...bundle.destination }, posting: { ...bundle.posting }, files: bundle.files.map((f) => ({ ...f })), answers: bundle.answers.map((a) => ({ ...a })) });
}
