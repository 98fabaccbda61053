import { monthIndex } from '#domain/candidate/partial-date.ts';
import type { Finding } from '../finding.ts';
import type { Quantity } from '../numbers/quantities.ts';
import { frequenciesIn } from '../tables/frequencies.ts';
import { stemOf } from '../words/words.ts';
import { groupsOf, keysOf } from '../words/lexicon.ts';
import type { FactReading, Reading } from '../reading.ts';

/** Numbers of a claim that the facts do not bear, exactly or as a truthful rounding down. */
export function checkQuantities(claim: Reading, support: readonly FactReading[]): Finding[] {
  const employers = support.map(({ fact }) => fact.organisation);
  const names = [...employers, ...support.flatMap(({ fact }) => [fact.title, fact.place])];
  // The 52 of "Area 52" counts nothing: it bears no claim, and telling the name claims no number.
  const known = support.flatMap((s) => outside(s, employers));
  // "Every two weeks" is a rate, and rates are checked as such.
  const rates = frequenciesIn(claim.text);
  return outside(claim, names).filter((q) => !rates.some((r) => r.start <= q.start && q.end <= r.end) && !isBorne(q, known, support) && !isOfList(q, claim) || isWholeOfPart(q, claim, known, support)).map((q) => ({ kind: 'number', start: q.start, end: q.end }));
}

/** "In three languages: German, English, Italian" counts what it lists itself. */
function isOfList({ value, dimension, end }: Quantity, { text }: Reading): boolean {
  const [, listed = ''] = /^\s+\p{L}+(?:\s+\p{L}+)?\s*[:(]\s*([^.;:()]+)/u.exec(text.slice(end)) ?? [];
  const items = listed.split(/\s*,\s*(?:(?:and|und)\s+)?|\s+(?:and|und|&)\s+/u).filter((item) => item !== '');
  return dimension === 'count' && items.length === value && items.every((item) => /^\p{L}/u.test(item));
}

/** The numbers of a text that stand in none of the names, whatever their case. */
function outside(reading: Reading, names: readonly (string | null)[]): readonly Quantity[] {
  const text = reading.text.toLowerCase();
  const numbered = names.flatMap((name) => (name !== null && /\p{L}.*\p{N}|\p{N}.*\p{L}/u.test(name) ? [name.toLowerCase()] : []));
  const spans = numbered.flatMap((name) => {
    const start = text.indexOf(name);
    return start === -1 ? [] : [{ start, end: start + name.length }];
  });
  return reading.quantities.filter((q) => !spans.some(({ start, end }) => q.start >= start && q.end <= end));
}

function isBorne(claimed: Quantity, known: readonly Quantity[], support: readonly FactReading[]): boolean {
  if (isDerived(claimed, known) || isShare(claimed, support)) return true;
  // "Raised from 18 % to 24 %" is no "raised by 24 %", nor a fall to 18 %.
  const matching = known.filter((fact) => bears(fact, claimed) && !isOtherRole(fact, claimed));
  if (matching.length > 0) return !isSwapped(claimed, matching, known) && !isMoved(claimed, matching, support);
  // "Two times a week" of "twice a week".
  if (claimed.dimension === 'count' && (claimed.value === 2 || claimed.value === 3) && support.some((s) => (claimed.value === 2 ? /(?<![\p{L}])(?:twice|zweimal|both|beide\p{L}*)(?![\p{L}])/iu : /(?<![\p{L}])(?:thrice|dreimal)(?![\p{L}])/iu).test(s.text))) return true;
  const slack = claimed.hedge === 'almost' || claimed.hedge === 'about' ? 3 : 0;
  if (claimed.dimension === 'months' && claimed.value >= 12) return claimed.value <= monthsWorked(support) + slack;
  return claimed.dimension === 'count' && support.some((s) => s.dates.some((d) => d.date === String(claimed.value)));
}

function isOtherRole(fact: Quantity, claimed: Quantity): boolean {
  if (fact.role === null || claimed.role === null || fact.role === claimed.role) return false;
  return fact.role !== 'by' || claimed.role !== 'by';
}

/** "12 of 20" told as 60 %. */
function isShare(claimed: Quantity, support: readonly FactReading[]): boolean {
  return claimed.dimension === 'percent' && support.some((s) => s.quantities.some((part, i) => {
    const whole = s.quantities[i + 1];
    if (whole === undefined || whole.value <= part.value || !/^\s*(?:out )?(?:of|von)\s+(?:the |den )?$/iu.test(s.text.slice(part.end, whole.start))) return false;
    const share = (100 * part.value) / whole.value;
    return claimed.value <= Math.round(share) && claimed.value >= 0.8 * share;
  }));
}

const ofPart = /(?<![\p{L}])(?:(?:out )?of|among|from|per|von|unter|aus)\s+(?:the |all |den |my )?$/iu;

/** "Renewed 40 of 50 contracts" told as "renewed 50 contracts": the whole, of which the fact tells a part alone. */
function isWholeOfPart(claimed: Quantity, claim: Reading, known: readonly Quantity[], support: readonly FactReading[]): boolean {
  const isWhole = (s: FactReading, q: Quantity): boolean => ofPart.test(s.text.slice(0, q.start)) && s.quantities.some((part) => part.end < q.start && part.dimension === 'count' && part.value < q.value && /^\s*(?:out )?(?:of|von)\s+(?:the |den )?$/iu.test(s.text.slice(part.end, q.start)));
  if (claimed.dimension !== 'count' || ofPart.test(claim.text.slice(0, claimed.start)) || claim.quantities.some((q) => q !== claimed && (q.dimension === 'percent' || q.value < claimed.value))) return false;
  const same = known.filter((q) => q.dimension === 'count' && q.value === claimed.value);
  return same.length > 0 && same.every((q) => support.some((s) => s.quantities.includes(q) && isWhole(s, q)));
}

/** What follows from the facts' numbers: how much a change was, one of a thing, and the other four of five. */
function isDerived(claimed: Quantity, known: readonly Quantity[]): boolean {
  if (claimed.dimension === 'count' && claimed.value === 1) return true;
  if (claimed.dimension === 'count' && (claimed.nouns[0] ?? '').startsWith('other') && known.some((fact) => fact.dimension === 'count' && fact.hedge === 'exact' && fact.value === claimed.value + 1)) return true;
  if (claimed.role !== 'by') return false;
  const most = claimed.hedge === 'almost' ? 1.1 : 1;
  return known.some((from, i) => {
    const to = known[i + 1];
    if (from.role !== 'from' || to?.role !== 'to' || to.dimension !== from.dimension) return false;
    const by = Math.abs(to.value - from.value);
    if (claimed.dimension === 'count' && from.dimension === 'percent' && /^(?:points?|prozentpunkte?n?)$/u.test(claimed.nouns[0] ?? '')) return claimed.value <= by + 1e-9 && claimed.value >= 0.8 * by;
    if (claimed.dimension === from.dimension && (claimed.dimension !== 'percent' || claimed.nouns.some((noun) => /^(?:points?|percentage|pp|prozentpunkte?n?)$/u.test(noun)))) return claimed.value <= most * by + 1e-9 && claimed.value >= 0.8 * by;
    const share = from.value === 0 ? 0 : (100 * by) / from.value;
    return claimed.dimension === 'percent' && claimed.value <= Math.max(most * share, Math.round(share)) + 1e-9 && claimed.value >= 0.8 * share;
  });
}

/** True where a fact's number makes the claimed one true. */
export function bears(fact: Quantity, claimed: Quantity): boolean {
  // "saved 21k" may leave the currency out; it may not put one in.
  if (fact.dimension !== claimed.dimension && !(claimed.dimension === 'count' && fact.dimension.startsWith('money'))) return false;
  const [f, c] = [fact.value, claimed.value];
  const equal = Math.abs(f - c) <= 1e-9 * Math.max(1, Math.abs(f));
  const factIsFloor = fact.hedge === 'at_least' || fact.hedge === 'more_than';
  switch (claimed.hedge) {
    // "Up to 14" boasts of the 14; "within three days" of the three.
    case 'at_most': return equal || (claimed.lessIsMore ? f <= c : isRoundedDown(c, f, false));
    case 'almost': return equal && fact.hedge === 'almost';
    case 'more_than': return equal ? fact.hedge === 'more_than' : c < f && !claimed.lessIsMore && fact.hedge !== 'at_most' && fact.hedge !== 'almost';
    case 'at_least': return (equal && (factIsFloor || fact.hedge === 'exact')) || (c < f && !claimed.lessIsMore);
    case 'about': return equal || isRoundedDown(c, f, claimed.lessIsMore);
    case 'exact': return (equal && (fact.hedge === 'exact' || fact.hedge === 'about' || factIsFloor)) || isRoundedDown(c, f, claimed.lessIsMore);
  }
}

/** 43 → 40, 1,260 → 1,200, 99.95 → 99.9: fewer digits, not more, and not below four fifths. */
function isRoundedDown(claimed: number, fact: number, lessIsMore: boolean): boolean {
  return !lessIsMore && claimed < fact && claimed >= 0.8 * fact && digits(claimed) < digits(fact);
}

function digits(value: number): number {
  return value.toPrecision(12).replace(/e.*$/u, '').replace('.', '').replace(/^0+|0+$/gu, '').length;
}

const alike = (a: string, b: string): boolean => stemOf(a) === stemOf(b) || stemOf(a, 'de') === stemOf(b, 'de') || groupsOf(keysOf(a, true)).some((g) => groupsOf(keysOf(b, true)).includes(g));
// "Valve blocks, about 25 a year": behind the number stands how often, and no thing.
const ofTime = /^(?:year|month|week|day|hour|shift|night|evening|jahr|monat|woche|tag|stunde|schicht)(?:s|e|en|n)?$/u;
const shares = (a: Quantity, b: Quantity): boolean => a.nouns.some((x) => b.nouns.some((y) => alike(x, y))) || (a.holder !== null && b.holder !== null && alike(a.holder, b.holder));

/** The claimed number stands beside another number's noun: "12 projects and 5 people" told as "5 projects". */
function isSwapped(claimed: Quantity, matching: readonly Quantity[], known: readonly Quantity[]): boolean {
  // "From 14 a month to 6": how often is no thing that is counted.
  if (claimed.nouns.every((noun) => ofTime.test(noun)) || matching.some((m) => shares(m, claimed))) return false;
  return known.some((fact) => !matching.includes(fact) && fact.dimension === claimed.dimension && shares(fact, claimed));
}

/** The number counts another thing of the same fact: "dashboards used by 14 managers" told as "14 dashboards", "a team of six" as "six teams". */
function isMoved(claimed: Quantity, matching: readonly Quantity[], support: readonly FactReading[]): boolean {
  if (claimed.dimension !== 'count') return false;
  const [counted] = claimed.nouns;
  if (counted === undefined) return false;
  // "Claims worth $40k" are not 40k claims.
  if (claimed.nouns.slice(0, 2).some((noun) => /\p{L}{3,}s$/u.test(noun)) && matching.every((m) => m.dimension.startsWith('money'))) return true;
  return matching.every((m) => m.dimension === 'count' && m.nouns.some((noun) => !ofTime.test(noun))
    && (m.holder !== null && alike(m.holder, counted) && !m.nouns.some((noun) => alike(noun, counted))
      || (!shares(m, claimed) && support.some((s) => s.quantities.includes(m) && claimed.nouns.slice(0, 2).every((noun) => keysOf(noun, true).some((k) => s.keys.has(k)))))));
}

/** Months that the cited employments cover together; one still going counts to the latest date the facts know. */
export function monthsWorked(support: readonly FactReading[]): number {
  const stays = support.filter((s) => s.fact.kind === 'employment' || s.fact.kind === 'volunteering' || s.fact.kind === 'education');
  const latest = Math.max(0, ...support.flatMap((s) => s.dates.map((d) => monthIndex(d.date) ?? 0)));
  const intervals = stays.flatMap((s) => s.spans.slice(0, 1)).map(({ from, to, open }): readonly [number, number] => {
    const start = from === null ? 0 : monthIndex(from) ?? 0;
    const end = open ? latest : to === null ? start : monthIndex(to) ?? start;
    // A month given as an end is worked in; a year alone is not counted whole.
    return [start, to !== null && to.length > 4 ? end + 1 : end];
  }).toSorted((a, b) => a[0] - b[0]);
  let [months, reached] = [0, 0];
  for (const [start, end] of intervals) {
    months += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return months;
}
