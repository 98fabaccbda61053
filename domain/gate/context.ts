import type { Posting } from '#domain/posting/posting.ts';

/** What a document is written for. A letter may name employer and role and quote the posting; none of it says anything about the person. */
export interface GateContext {
  readonly employer: string;
  readonly role: string;
  readonly posting: Pick<Posting, 'description'>;
}
