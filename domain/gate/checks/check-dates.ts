import type { PartialDate } from '#domain/candidate/fact.ts';
import type { SpanMention } from '#domain/candidate/import/date-words.ts';
import type { Finding } from '../finding.ts';
import type { FactReading, Reading } from '../reading.ts';

/** Dates and spans of a claim that no cited fact has; a month may be told as its year, nothing else may differ. */
export function checkDates(claim: Reading, support: readonly FactReading[]): Finding[] {
  const dates = support.flatMap((s) => s.dates.map((d) => d.date));
  const stretched = claim.spans.filter((span) => !support.some((s) => s.spans.some((fact) => isSameSpan(span, fact)) || isHeldSince(span, claim.text, s)));
  const alone = claim.dates.filter((d) => !claim.spans.some((s) => s.start <= d.start && d.end <= s.end));
  const unknown = alone.filter((d) => !dates.some((fact) => covers(d.date, fact)) && !isNumberOf(support, d.date));
  // "Billed 1,650 hours in 2022" is not told of 2023, whatever else was done then.
  const counted = support.filter((s) => s.fact.kind !== 'employment' && s.dates.length > 0 && s.quantities.some((own) => claim.quantities.some((q) => q.value === own.value && q.dimension === own.dimension && q.value > 2)));
  const elsewhere = counted.length === 0 ? [] : alone.filter((d) => !unknown.includes(d) && !counted.some((s) => s.dates.some((own) => covers(d.date, own.date))));
  return [...stretched, ...unknown, ...elsewhere].map(({ start, end }) => ({ kind: 'date', start, end }));
}

/** True where the claimed date is the fact's, at the same precision or coarser. */
function covers(claimed: PartialDate | null, fact: PartialDate | null): boolean {
  return claimed === null ? fact === null : fact !== null && (fact === claimed || fact.startsWith(`${claimed}-`));
}

function isSameSpan(claimed: SpanMention, fact: SpanMention): boolean {
  const isSince = claimed.open && claimed.to === null;
  if (claimed.from === null) return covers(claimed.to, fact.to);
  return covers(claimed.from, fact.from) && (isSince ? fact.open : covers(claimed.to, fact.to));
}

/** "A certificate since 2018" of one that was obtained in 2018. */
function isHeldSince(claimed: SpanMention, text: string, { fact, dates, spans }: FactReading): boolean {
  return /(?<![\p{L}])(?:since|seit)(?![\p{L}])/iu.test(text.slice(claimed.start, claimed.end)) && spans.every((own) => own.to === null || own.to === own.from) && claimed.open && claimed.to === null && claimed.from !== null && (fact.kind === 'certificate' || fact.kind === 'award') && dates.some(({ date }) => covers(claimed.from, date));
}

/** "2000 users" reads like a year; it is borne by a fact's number 2,000. */
function isNumberOf(support: readonly FactReading[], date: PartialDate): boolean {
  return date.length === 4 && support.some((s) => s.quantities.some((q) => q.value === Number(date)));
}
