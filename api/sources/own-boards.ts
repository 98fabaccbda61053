import { companyKey } from '#domain/text/company.ts';
import { listedBoards } from '#adapters/sources/finding/directory.ts';
import { boardsInPage } from '#adapters/sources/finding/recognise.ts';
import type { PersonTx } from '#db/access/database.ts';
import { findSuggestions } from '#db/openings/suggestion.repository.ts';

/** So many boards are offered that a text links to: one that names more is a list of other people's. */
const mostLinked = 3;

/**
 * An employer's own boards as far as they are known: those that the posting's link and text lead to, in the directory, or
 * by the links of other postings, each as `source:tenant`. Nothing is fetched.
 */
export async function ownBoards(tx: PersonTx, employer: string, words: string): Promise<string[]> {
  const key = companyKey(employer);
  const suggested = (await findSuggestions(tx, employer, 5)).filter((one) => companyKey(one.employer) === key);
  const linked = boardsInPage(words).flatMap((one) => (one.kind === 'board' ? [one] : []));
  return Array.from(new Set([...(linked.length > mostLinked ? [] : linked), ...listedBoards([employer]), ...suggested].map(({ source, tenant }) => `${source}:${tenant}`)));
}
