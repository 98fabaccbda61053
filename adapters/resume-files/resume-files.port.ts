/** What a résumé file holds, ready for the importers of `domain/candidate`. */
export type ResumeContent = { readonly as: 'json'; readonly value: unknown } | { readonly as: 'text'; readonly text: string };

export type UnreadableReason = 'too_large' | 'empty' | 'encrypted' | 'no_text' | 'wrong_kind' | 'damaged' | 'too_complex';

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
  /** The content of a PDF, DOCX, JSON or text file. Throws `ResumeFileUnreadable`; answers within about three seconds. */
  read(file: { readonly name: string; readonly bytes: Uint8Array }): Promise<ResumeContent>;
}
