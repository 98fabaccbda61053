import { canonicalText } from '../bundle/canonical.ts';

/** How the person proved that it was them. An API key signs only with the `sign` scope. */
export type SignedBy = { readonly by: 'session'; readonly sessionId: string } | { readonly by: 'api_key'; readonly keyId: string };

/** What an approval says; the Ed25519 signature is over its canonical text. */
export interface Approval {
  readonly version: 1;
  readonly approvalId: string;
  readonly decision: 'submit' | 'send_mail';
  readonly userId: string;
  readonly candidateId: string;
  readonly openingId: string;
  readonly applicationId: string;
  /** The attempt it is for: a replay for a later attempt is refused. */
  readonly attempt: number;
  /** scheme://host[:port] of the form, or `mailto:` with the recipient. */
  readonly destinationOrigin: string;
  readonly bundleHash: string;
  /** ISO 8601 UTC; a claim after it is refused. */
  readonly expiresAt: string;
  readonly keyId: string;
  readonly signedBy: SignedBy;
}

/** The bytes that are signed, as text. */
export function approvalText(approval: Approval): string {
  return canonicalText({ ...approval, signedBy: { ...approval.signedBy } });
}

/** What an approval must name exactly as it is used. */
const compared = ['decision', 'userId', 'candidateId', 'openingId', 'applicationId', 'attempt', 'destinationOrigin', 'bundleHash'] as const;

/** What the claim holds against an approval before anything is opened. */
export interface ApprovalUse extends Pick<Approval, (typeof compared)[number]> {
  /** ISO 8601 UTC. */
  readonly now: string;
}

/** The first thing that does not agree, in words, or null where the approval covers exactly this use. */
export function approvalMismatch(approval: Approval, use: ApprovalUse): string | null {
  for (const field of compared) {
    if (approval[field] !== use[field]) return `the approval is for another ${field}`;
  }
  return approval.expiresAt <= use.now ? 'the approval has expired' : null;
}
