import { monthsWorked } from './check-quantities.ts';
import type { Finding } from '../finding.ts';
import type { FactReading, Reading } from '../reading.ts';

const forYears = /(?<![\p{L}])(?:(?:for|over|throughout|after) (?:many |several |some |countless |all these )?years(?! (?:\d|one|two|three|four|five|six|seven|eight|nine|ten|to)\b)|years of|(?:seit|über) (?:vielen |mehreren |einigen )?jahren?|jahrelang\p{L}*|langjährig\p{L}*|long been|always been)(?![\p{L}])/iu;
const borne = /(?<![\p{L}])(?:years?|jahre?n?|jahrelang\p{L}*|langjährig\p{L}*|decades?)(?![\p{L}])/iu;
const least = 24;

/** "Done for years" needs years: the fact's own word for it, or a job of two years that it belongs to. */
export function checkYears(claim: Reading, support: readonly FactReading[]): Finding[] {
  const found = forYears.exec(claim.text);
  if (found === null || /\d\s*$/u.test(claim.text.slice(0, found.index)) || claim.quantities.some((q) => q.start < found.index + found[0].length && found.index < q.end)) return [];
  if (support.some((s) => borne.test(s.text)) || monthsWorked(support) >= least) return [];
  return [{ kind: 'number', start: found.index, end: found.index + found[0].length }];
}
