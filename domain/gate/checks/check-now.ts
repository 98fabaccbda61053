import type { Finding } from '../finding.ts';
import type { FactReading, Reading } from '../reading.ts';

const now = /(?<![\p{L}])(?:currently|at present|presently|to this day|these days|still|nowadays|today|derzeit|zurzeit|momentan|gegenwärtig|bis heute|nach wie vor|noch heute)(?![\p{L}])/iu;
const amThere = /(?<![\p{L}])(?:I am|I['’]m|ich bin)(?=\s+(?:(?:now|also|a|an|the|als|der|die)\s+)*\p{L})/u;

/** What ended is not told as going on: "currently", "to this day", "I am … at" of an employment that has an end. */
export function checkNow(claim: Reading, support: readonly FactReading[]): Finding[] {
  const stays = support.filter(({ fact }) => (fact.kind === 'employment' || fact.kind === 'volunteering') && fact.start !== null);
  if (stays.length === 0 || stays.some(({ fact }) => fact.end === null)) return [];
  const told = now.exec(claim.text) ?? (stays.some(({ fact }) => fact.organisation !== null && claim.text.includes(fact.organisation)) ? amThere.exec(claim.text) : null);
  if (told === null || claim.dates.some((d) => d.start <= told.index && told.index < d.end) || claim.spans.some((s) => s.start <= told.index && told.index < s.end)) return [];
  return support.some((s) => s.text.toLowerCase().includes(told[0].toLowerCase())) ? [] : [{ kind: 'date', start: told.index, end: told.index + told[0].length }];
}
