import { companyKey } from '#domain/text/company.ts';
import { listedBoards } from '#adapters/sources/finding/directory.ts';
import type { PersonTx } from '#db/access/database.ts';
import { findSuggestions } from '#db/openings/suggestion.repository.ts';

/** An employer's own boards as far as they are known, in the directory or by the links of postings, each as `source:tenant`. Nothing is fetched. */
export async function ownBoards(tx: PersonTx, employer: string): Promise<string[]> {
  const key = companyKey(employer);
  const suggested = (await findSuggestions(tx, employer, 5)).filter((one) => companyKey(one.employer) === key);
  return Array.from(new Set([...listedBoards([employer]), ...suggested].map(({ source, tenant }) => `${source}:${tenant}`)));
}
