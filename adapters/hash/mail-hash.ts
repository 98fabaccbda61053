import { canonicalText } from '#domain/bundle/canonical.ts';
import { sha256 } from './sha256.ts';

/** The hash a person signs a mail by: sender, recipient, subject and text. */
export function mailHash(mail: { readonly from: string; readonly to: string; readonly subject: string; readonly text: string }): string {
  return sha256(canonicalText({ from: mail.from, to: mail.to, subject: mail.subject, text: mail.text }));
}
