// Words broken at a line's end lose the hyphen; these first parts keep it ("self-", "low-").
const keepsHyphen = /(?:^|[\s(])(?:self|low|high|non|co|pre|post|re|multi|cross|full|part|long|short|well|real|large|small|mid|end|open|time|on|off|user|data|cost|state|in|out|up|day|year|two|three|four|five|six|e|front|back|top|cutting|world|award|decision|problem|detail|results?|fast|hands|follow|object|test|event|cloud|server|client|type|so|sub|inter|intra|semi|anti|third|first|second)-$/iu;

/** Two lines of one sentence as one: a word broken at the end of the first is whole again. */
export function wrapped(before: string, after: string): string {
  if (!/\p{L}-$/u.test(before) || !/^\p{Ll}/u.test(after)) return `${before} ${after}`;
  // An address is broken at its own hyphens.
  if (/(?:\/|www\.)\S*-$/u.test(before)) return before + after;
  // "Lager- und Versandkosten": the hyphen stands for a word that follows.
  if (/^(?:und|oder|and|or|bzw\.?)\s/u.test(after)) return `${before} ${after}`;
  return keepsHyphen.test(before) ? before + after : before.slice(0, -1) + after;
}
