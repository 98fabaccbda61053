import { defineEntity, p } from '@mikro-orm/core';

/** A file of an application, rendered for it or the person's own: its key in the file store and what it is. */
export interface ApplicationFile {
  readonly role: 'resume' | 'letter' | 'own';
  readonly key: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly fileName: string;
  /** Documents are rendered as PDF, and say nothing here. */
  readonly mediaType?: string;
}

/** One that was rendered. */
export type RenderedFile = ApplicationFile & { readonly role: 'resume' | 'letter' };

export type DocumentKind = 'resume' | 'letter' | 'form' | 'answers' | 'files' | 'company';

/** What a second opinion doubted in a document before it was put together: the sentence as it was written, the words that go too far, and why. */
export interface KeptDoubt {
  readonly claim: string;
  readonly words: string;
  readonly why: string;
}

/** What the steps of one preparation hand to each other, so that histories carry ids only. */
export const DocumentRow = defineEntity({
  name: 'DocumentRow',
  tableName: 'document',
  properties: {
    applicationId: p.uuid().primary(),
    preparation: p.integer().primary(),
    kind: p.text().$type<DocumentKind>().primary(),
    userId: p.uuid(),
    author: p.text().$type<'writer' | 'person'>(),
    content: p.json<unknown>(),
    doubts: p.json<readonly KeptDoubt[]>().defaultRaw("'[]'"),
    createdAt: p.datetime().defaultRaw('now()'),
  },
});
