import type { Tables } from '#domain/candidate/import/import-linkedin.ts';

/** What a résumé file holds, ready for the importers of `domain/candidate`; `tables` are those of LinkedIn's export. */
export type ResumeContent = { readonly as: 'json'; readonly value: unknown } | { readonly as: 'text'; readonly text: string } | { readonly as: 'tables'; readonly tables: Tables };

export const unreadableReasons = ['too_large', 'empty', 'encrypted', 'no_text', 'wrong_kind', 'damaged', 'too_complex'] as const;
export type UnreadableReason = (typeof unreadableReasons)[number];

/** Give up and tell the person; `message` is a sentence with the way out. */
export class ResumeFileUnreadable extends Error {
  override name = 'ResumeFileUnreadable';
  readonly reason: UnreadableReason;

  constructor(reason: UnreadableReason, message: string) {
    super(message);
    this.reason = reason;
  }
}

export interface ResumeFiles {
  /** The content of a PDF, DOCX, JSON or text file, or of LinkedIn's export. Throws `ResumeFileUnreadable`; answers within about three seconds. */
  read(file: { readonly name: string; readonly bytes: Uint8Array }): Promise<ResumeContent>;
  /** The words of an advertisement in a PDF; what is drawn there so that only programs read it stands behind, in lines that say so. Throws `ResumeFileUnreadable`. */
  readPosting(file: { readonly name: string; readonly bytes: Uint8Array }): Promise<string>;
}
