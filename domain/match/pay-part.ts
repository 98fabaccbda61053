import type { Preferences } from '#domain/candidate/candidate.ts';
import type { Posting, SalaryPeriod } from '#domain/posting/posting.ts';
import type { MatchPart } from './match.ts';

const most = 5;
/** Periods in a year of full-time work: 52 weeks of five days of eight hours, as pay by the hour is usually compared. */
export const timesAYear: Readonly<Record<Exclude<SalaryPeriod, 'unknown'>, number>> = { year: 1, month: 12, week: 52, day: 260, hour: 2080 };

/** How a posting's pay stands to the person's floor. */
export interface PayVerdict {
  readonly verdict: 'covers' | 'may_cover' | 'below' | 'not_comparable' | 'not_stated' | 'no_floor';
  readonly says: string;
}

/** Compares by the year. An estimate is never taken as stated, another currency or an unknown period never converted. */
export function payVerdict(salary: Posting['salary'], floor: Preferences['salaryFloor']): PayVerdict {
  if (floor === null) return { verdict: 'no_floor', says: 'you named no lowest pay' };
  if (salary === null) return { verdict: 'not_stated', says: 'it states no pay' };
  if (salary.predicted) return { verdict: 'not_stated', says: 'an estimate of the source, not stated by the employer' };
  if (salary.currency !== floor.currency) return { verdict: 'not_comparable', says: `in ${salary.currency}; your floor is in ${floor.currency}` };
  if (salary.period === 'unknown') return { verdict: 'not_comparable', says: 'it does not say for which time' };
  const times = timesAYear[salary.period];
  const low = salary.minMinor === null ? null : salary.minMinor * times;
  const high = salary.maxMinor === null ? null : salary.maxMinor * times;
  if (low !== null && low >= floor.minor) return { verdict: 'covers', says: 'covers your floor' };
  if (high !== null && high < floor.minor) return { verdict: 'below', says: 'below your floor' };
  if (high === null && low === null) return { verdict: 'not_stated', says: 'it states no pay' };
  return { verdict: 'may_cover', says: 'its upper end covers your floor' };
}

const shares: Readonly<Record<PayVerdict['verdict'], number>> = { covers: 1, may_cover: 0.8, below: 0, not_comparable: 0.5, not_stated: 0.5, no_floor: 0.7 };

/** The stated pay against the person's floor. */
export function payPart(salary: Posting['salary'], floor: Preferences['salaryFloor']): MatchPart {
  const { verdict, says } = payVerdict(salary, floor);
  return { part: 'pay', points: most * shares[verdict], of: most, reasons: salary === null ? [] : [{ words: salary.words, facts: [], says }] };
}
