import { vacancyOfLink } from '../dedupe/vacancy-link.ts';
import { closedSite } from '../submission/closed-sites.ts';

/** What an address on the way from an apply link is: it names a vacancy at an ATS, it may be asked where it leads, or no program asks it. */
export type LinkStep = 'vacancy' | 'ask' | 'closed';

/** What to do with an address met on the way. Sites that forbid programs, other ports and addresses with passwords are not asked. */
export function linkStep(address: string): LinkStep {
  if (!URL.canParse(address)) return 'closed';
  const url = new URL(address);
  const isWeb = (url.protocol === 'https:' || url.protocol === 'http:') && url.port === '' && url.username === '' && url.password === '';
  if (!isWeb || closedSite(url) !== null) return 'closed';
  return vacancyOfLink(address) === null ? 'ask' : 'vacancy';
}

/** What lately became of a host's apply links. */
export interface HostSoFar {
  readonly led: number;
  readonly nowhere: number;
}

/** Many sites show a page of their own instead of leading on: after a few of them the rest are not worth a request. */
export function leadsNowhere({ led, nowhere }: HostSoFar): boolean {
  return led === 0 && nowhere >= 5;
}

/** Hours until a link that failed so often is tried again: 1, 4, 16, 64, then once a week. */
export function hoursUntilTriedAgain(tries: number): number {
  return Math.min(4 ** (tries - 1), 7 * 24);
}
