import type { Finding } from '../finding.ts';
import type { FactReading, Reading } from '../reading.ts';

const partWords = String.raw`(?:(?:north|south|east|west|mid)(?:[- ]?(?:east|west))?(?:ern)?|central|part|parts|areas?|corners?|suburbs?|outskirts|centre|center|half|quarter|district|süd|nord|ost|west)`;
const partOf = new RegExp(String.raw`(?<![\p{L}])${partWords}\s+(?:of\s+)?(?:the\s+)?(?!(?:North|South|East|West)(?:ern)?(?![\p{L}]))(\p{Lu}\p{L}+)`, 'gu');
const namesPart = new RegExp(String.raw`(?<![\p{L}])${partWords}(?![\p{L}])`, 'iu');
// "Worked at Morland Bank" of somebody who met them as a client.
const workedAt = /(?<![\p{L}]|\bof )(?:[Ww]ork(?:ed|ing)?|[Ee]mploy(?:ed|ee)|gearbeitet|angestellt|beschäftigt|[Aa]rbeitete)\s+(?:as\s+[^,;.]{2,40}?\s+)?(?:at|for|of|bei(?:m)?|für)\s+(?:the\s+|der\s+|dem\s+)?(\p{Lu}[\p{L}&’'.-]*(?:\s+(?:&\s+)?\p{Lu}[\p{L}&’'.-]*)*)/gu;

/** A part is not told as the whole ("the north of England" as "England"), nor somebody met as an employer. */
export function checkReach(claim: Reading, support: readonly FactReading[]): Finding[] {
  return [...widened(claim, support), ...strangeEmployers(claim, support), ...oneOfSeveral(claim, support)].slice(0, 1);
}

/** "One of the two contacts" is not "the contact". */
function oneOfSeveral(claim: Reading, support: readonly FactReading[]): Finding[] {
  if (/(?<![\p{L}])(?:one of|eine[rs]? (?:von|der))(?![\p{L}])/iu.test(claim.text)) return [];
  return support.flatMap((s) => Array.from(s.text.matchAll(/(?<![\p{L}])one of (?:the |our |its |their )?(?:\p{L}+ |\d+ )?(\p{L}{3,})s(?![\p{L}])/giu))).flatMap((found): Finding[] => {
    const told = new RegExp(String.raw`(?<![\p{L}])(?:the|main|key|lead|sole)\s+${RegExp.escape(found[1] ?? '')}(?![\p{L}])`, 'iu').exec(claim.text);
    return told === null ? [] : [{ kind: 'ownership', start: told.index, end: told.index + told[0].length }];
  });
}

function widened(claim: Reading, support: readonly FactReading[]): Finding[] {
  if (namesPart.test(claim.text)) return [];
  const wholes = new Set(support.flatMap((s) => Array.from(s.text.matchAll(partOf), (m) => m[1] ?? '')));
  const taken = claim.words.find((w) => wholes.has(w.text) && !support.some((s) => Array.from(s.text.matchAll(new RegExp(String.raw`(?<![\p{L}])${RegExp.escape(w.text)}(?![\p{L}])`, 'gu'))).some((m) => !namesPart.test(s.text.slice(Math.max(0, m.index - 20), m.index)))));
  return taken === undefined ? [] : [{ kind: 'scope', start: taken.start, end: taken.end }];
}

function strangeEmployers(claim: Reading, support: readonly FactReading[]): Finding[] {
  return Array.from(claim.text.matchAll(workedAt)).flatMap((found): Finding[] => {
    const name = found[1] ?? '';
    const isHouse = support.some(({ fact }) => fact.organisation !== null && (fact.organisation.includes(name) || name.includes(fact.organisation)));
    const isTold = support.some(({ text }) => Array.from(text.matchAll(workedAt)).some((own) => own[1] === name));
    const start = found.index + found[0].length - name.length;
    // "Worked as Chief of Staff"
    const isTitle = claim.text.slice(0, start).endsWith(' of ') && support.some(({ fact }) => fact.title?.includes(`of ${name}`) === true);
    if (isHouse || isTold || isTitle || !support.some((s) => s.text.includes(name))) return [];
    return [{ kind: 'employer', start, end: start + name.length }];
  });
}
