import type { CompanyNote } from '#domain/company/company-notes.ts';
import type { Posting } from '#domain/posting/posting.ts';

/** What a document is written for. A letter may name employer and role and quote the posting; none of it says anything about the person. */
export interface GateContext {
  readonly employer: string;
  readonly role: string;
  readonly posting: Pick<Posting, 'description'>;
}

/** The context of what is written about a posting: what the employer says of itself on its public page may be quoted as the posting may. */
export function gateContext(posting: Pick<Posting, 'employer' | 'title' | 'description'>, notes: readonly CompanyNote[] = []): GateContext {
  const description = notes.length === 0 ? posting.description : `${posting.description}\n${notes.map(({ words }) => words).join('\n')}`;
  return { employer: posting.employer, role: posting.title, posting: { description } };
}
