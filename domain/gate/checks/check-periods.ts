import { monthsWorked } from './check-quantities.ts';
import type { Finding } from '../finding.ts';
import type { FactReading, Reading } from '../reading.ts';
import { frequenciesIn } from '../tables/frequencies.ts';

// Units by length; those of one line are told in one another's place.
const units: readonly RegExp[] = [
  /seconds?/u, /minutes?/u, /hours?/u, /(?:days?|shifts?|evenings?|mornings?|afternoons?|nights?)/u, /weekends?/u, /weeks?/u, /fortnights?/u, /months?/u, /(?:terms?|semesters?|trimesters?)/u, /quarters?/u, /seasons?/u, /years?/u, /decades?/u,
];
const unit = units.map(({ source }) => source).join('|');
// "Within a year", "one hour instead of a weekend", "in the first week"; "twice a year" is a rate.
const single = new RegExp(String.raw`(?<![\p{L}])(?:(?:within|in|inside|over|for|after|under|took|takes?|taking|only|just|to|into|than)\s+(?:only\s+|just\s+|under\s+)?(?:an?|one|a single|the (?:first|last))|(?:the|its|their|my|our)\s+(?:first|last|opening)|one|a single|single)\s+(${unit})(?!['’]|\s+(?:ago|later|before|per|a|in|out|of)\b|[\p{L}-])`, 'giu');

/** One unit of time is not told as another: "within a year" as "within a month". */
export function checkPeriods(claim: Reading, support: readonly FactReading[]): Finding[] {
  const rates = frequenciesIn(claim.text);
  const told = Array.from(claim.text.matchAll(single)).filter((found) => ![...rates, ...claim.dates].some((r) => r.start < found.index + found[0].length && found.index + found[0].length - (found[1] ?? '').length < r.end));
  return told.flatMap((found): Finding[] => {
    const own = units.find((one) => new RegExp(`^${one.source}$`, 'iu').test(found[1] ?? ''));
    const isTold = own !== undefined && support.some(({ text }) => new RegExp(String.raw`(?<![\p{L}])${own.source}(?![\p{L}])`, 'iu').test(text));
    // A stay of so long at one employer, where the facts name no other length.
    const isStay = /^(?:for|over|after)/iu.test(found[0]) && /^(?:month|year)s?$/iu.test(found[1] ?? '') && monthsWorked(support) >= 12 && !support.some(({ text }) => new RegExp(String.raw`(?<![\p{L}])(?:${unit})(?![\p{L}])`, 'iu').test(text));
    return isTold || isStay || isBorneByNumber(found[1] ?? '', support) ? [] : [{ kind: 'number', start: found.index, end: found.index + found[0].length }];
  });
}

const months: Readonly<Record<string, number>> = { quarter: 3, year: 12 };
const days: Readonly<Record<string, number>> = { fortnight: 14, week: 7, weekend: 2, day: 1 };

/** "Three months" told as "a quarter", "60 minutes" as "an hour". */
function isBorneByNumber(name: string, support: readonly FactReading[]): boolean {
  const bare = name.toLowerCase();
  const seconds = { hour: 3600, minute: 60 }[bare] ?? (days[bare] ?? 0) * 86_400;
  return support.some(({ quantities }) => quantities.some((q) => (q.dimension === 'months' && q.value === months[bare]) || (q.dimension === 'time' && seconds > 0 && q.value === seconds)));
}
