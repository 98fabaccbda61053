import type { Approval } from '../approval/approval.ts';
import type { Outcome } from '../application/stages.ts';

/** What is checked anew each time the evidence is read. */
export const evidenceChecks = ['bytes', 'genuine', 'covers', 'held', 'files'] as const;
export type EvidenceCheck = (typeof evidenceChecks)[number];

/** A file that went with it. `state`: whether the bytes that are kept still have the signed hash. */
export interface EvidenceFile {
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly key: string;
  readonly state: 'as_signed' | 'damaged' | 'missing';
}

/** A picture, a recording, the words of a page, a receipt's hash, a history. */
export interface EvidenceProof {
  readonly id: string;
  readonly kind: string;
  /** Which step a picture shows, where it shows one, and of which page of the form. */
  readonly step: string | null;
  readonly page: number | null;
  /** Why it could not be made or kept; null where it was. */
  readonly missing: string | null;
  /** ISO 8601 UTC. */
  readonly at: string;
  readonly sha256: string | null;
  /** Null where there is no file, or none any more. */
  readonly key: string | null;
  readonly removedAt: string | null;
  /** When its file is removed; null where it stays or is gone. */
  readonly removedFrom: string | null;
}

export interface EvidenceApproval {
  /** The canonical text that was signed. */
  readonly text: string;
  readonly content: Approval;
  /** Ed25519, base64url. */
  readonly signature: string;
  readonly signedAt: string;
  /** PEM of the key that verifies it; null where it is not known here. */
  readonly publicKey: string | null;
}

export interface EvidenceMail {
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly at: string;
}

/** One try that left or may have left. */
export interface Sending {
  readonly attemptId: string;
  readonly n: number;
  readonly channel: 'form' | 'attended' | 'packet' | 'mail' | 'by_person';
  readonly employer: string;
  /** The form's address, or the mail's recipient; null where the person did not say. */
  readonly where: string | null;
  readonly claimedAt: string;
  readonly intentAt: string | null;
  readonly outcome: Outcome | null;
  readonly outcomeAt: string | null;
  /** The words or the reply that showed the outcome, and who says so. */
  readonly marker: string | null;
  readonly saidBy: string | null;
  /** Address and HTTP status after the click, where there was one. */
  readonly landedAt: string | null;
  readonly status: number | null;
  /** The exact text whose SHA-256 was signed; null where nothing passed through here. */
  readonly signed: { readonly text: string; readonly hash: string } | null;
  readonly answers: readonly { readonly label: string; readonly values: readonly string[] }[];
  readonly files: readonly EvidenceFile[];
  readonly mail: Omit<EvidenceMail, 'at'> | null;
  readonly approval: EvidenceApproval | null;
  readonly checks: readonly { readonly check: EvidenceCheck; readonly holds: boolean; readonly why: string | null }[];
  readonly proofs: readonly EvidenceProof[];
}

/** Everything that proves what was sent for one application. */
export interface EvidenceRecord {
  readonly applicationId: string;
  readonly title: string;
  readonly employer: string;
  readonly postingUrl: string;
  /** Days that pictures are kept; 0 for good. */
  readonly pictureDays: number;
  readonly sendings: readonly Sending[];
  /** What the employer wrote. */
  readonly received: readonly (EvidenceMail & { readonly id: string; readonly kind: string })[];
  /** Evidence of the application as a whole, such as the histories of its runs. */
  readonly proofs: readonly EvidenceProof[];
}
