import type { Posting } from './posting.ts';

/**
 * The id under which a posting is one advertisement for ever: `source:tenant:externalId`, lower-cased tenant.
 * Title, company and place are no key (681 real groups share them).
 */
export function identityOf(posting: Pick<Posting, 'source' | 'tenant' | 'externalId'>): string {
  return `${posting.source}:${posting.tenant.toLowerCase()}:${posting.externalId}`;
}
