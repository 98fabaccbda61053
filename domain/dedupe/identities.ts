import { canonicalAddress } from '#domain/bundle/posting-content.ts';
import { identityOf } from '#domain/posting/identity.ts';
import type { Posting } from '#domain/posting/posting.ts';
import { folded } from '#domain/posting/text.ts';
import { companyKey } from '#domain/text/company.ts';
import { vacancyIdsOf, vacancyOfFragment } from './vacancy-link.ts';

/** What a requisition's number looks like: with a digit, and not just any word such as "TBD". */
const requisition = /^(?:requisition|internal-job):(?=.*\d).{3,}$/u;

/**
 * Every name under which an employer knows the vacancy of a posting: its own id, the address one applies at, the ATS id
 * that its addresses lead to, its requisition. A candidate may hold each once, so that whatever became of the openings
 * meanwhile, no employer gets a second application under one of them.
 */
export function vacancyIdentities(posting: Posting): string[] {
  const ats = vacancyIdsOf(posting).map(({ key, claimed }) => (claimed ? `vacancy ${companyKey(posting.employer)} ${key}` : `vacancy ${key}`));
  const requisitions = posting.hints.filter((hint) => requisition.test(hint)).map((hint) => `${posting.source}:${posting.tenant.toLowerCase()}:${folded(hint)}`);
  const isOwnPage = /^https?:/iu.test(posting.applyUrl) && URL.canParse(posting.applyUrl) && vacancyOfFragment(new URL(posting.applyUrl)) === null;
  const apply = isOwnPage ? [`apply ${canonicalAddress(posting.applyUrl)}`] : [];
  return [...new Set([identityOf(posting), ...apply, ...ats, ...requisitions])];
}
