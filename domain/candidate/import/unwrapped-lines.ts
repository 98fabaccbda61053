import { datesIn, spansIn } from './date-words.ts';
import { entryLabelled } from './labels.ts';
import { sectionOfHeading } from './section-names.ts';
import type { TextLine } from './text-lines.ts';
import { wrapped } from './wrapped-words.ts';

/** Signs of the longest line between which a text is set in lines of one length. */
const printed = { least: 60, most: 125 };

/** Lines that a program broke at its margin as the lines they were written as; the span covers all of them. */
export function unwrappedLines(lines: readonly TextLine[]): TextLine[] {
  const measure = Math.max(0, ...lines.filter((line) => !line.text.includes(' | ')).map((line) => line.width));
  const full = measure >= printed.least && measure <= printed.most ? measure : null;
  const whole: TextLine[] = [];
  let before: TextLine | null = null;
  for (const line of lines.map(withWholeDates)) {
    const last = whole.at(-1);
    if (before !== null && last !== undefined && goesOn(last, before, line, full)) whole[whole.length - 1] = { ...last, text: wrapped(last.text, line.text), end: line.end };
    else whole.push(line);
    before = line;
  }
  return whole;
}

/** Dates up to a month that lacks its year; "2016 –" alone may well go on to today. */
const leftOpen = /^[^|]*(?:19|20)\d{2}\s*[-–—]\s*\p{L}{3,9}\.? \| /u;
const endOfDates = /^((?:19|20)\d{2}) \| (.+)$/u;

/** "sept. 2016 – oct. | Nurse, Hill" over "2019 | Night shifts": dates that their narrow column broke are in one line, what stood beside their end in its own. */
function withWholeDates(line: TextLine, n: number, lines: readonly TextLine[]): TextLine {
  const over = lines[n - 1];
  const next = lines[n + 1];
  const told = over === undefined || !leftOpen.test(over.text) ? undefined : endOfDates.exec(line.text)?.[2];
  if (told !== undefined) return { ...line, text: told };
  const end = next === undefined || !leftOpen.test(line.text) ? undefined : endOfDates.exec(next.text)?.[1];
  return end === undefined ? line : { ...line, text: line.text.replace(' | ', ` ${end} | `) };
}

/** Whether `line` goes on with `first`, whose last printed line is `before`. */
function goesOn(first: TextLine, before: TextLine, line: TextLine, full: number | null): boolean {
  if (line.isAfterGap || line.isListItem || line.text.startsWith('#') || sectionOfHeading(line.text, 0) !== null || entryLabelled(line.text) !== null) return false;
  // "September 2016 to" has its end on the next line.
  if (/\d{4}\s*(?:[-–—]|to|until|bis)$/u.test(before.text) && /^(?:\p{L}{3,9}\.?\s|\d{1,2}[./])?(?:19|20)\d{2}|^(?:present|today|now|heute)\b/iu.test(line.text)) return true;
  // "… | Email address:" has its value on the next line; an address without a label is a line of its own.
  if (/\|\s[^|:]{1,30}:$/u.test(before.text)) return true;
  if (/^\S+@\S+\.\p{L}/u.test(line.text)) return false;
  if (/\p{L}-$/u.test(before.text) && /^\p{Ll}/u.test(line.text)) return true;
  const isLower = /^[\p{Ll}(&%]/u.test(line.text) || /^\d+(?:[.,]\d+)?\s?%/u.test(line.text);
  const isLeftOpen = /(?:[,;]|\s(?:and|or|of|the|a|an|to|for|in|with|by|on|from|und|oder|der|die|das|des|den|von|mit|für|zur|zum|im|in|auf|et|de|du|la|le|les|y|en))$/iu.test(before.text);
  const [date] = datesIn(line.text);
  const isDated = date !== undefined && (date.start === 0 || /^\W*\d|\d\W*$/u.test(line.text));
  // "jul. 2013 – aug. 2015 Nurse" below a list item begins an entry, in however small letters.
  if (first.isListItem && date?.start === 0 && (line.text.includes(' | ') || spansIn(line.text)[0]?.start === 0)) return false;
  // A list item that ends in its dates is an entry, and what follows is told of it.
  if (first.isListItem && /\d{4}\)?\]?$|(?:present|today|heute|now)\)?$/iu.test(before.text) && datesIn(before.text).length > 0) return false;
  if (first.isListItem) {
    if (line.indent > first.indent && !isDated) return true;
    if (isLower && !/[.!?]$/u.test(before.text)) return true;
    return full !== null && before.width >= full * 0.8 && !/[.!?]$/u.test(before.text) && isProse(line.text) && !isDated;
  }
  if (full === null || before.width < full * 0.66 || /[.!?:]$/u.test(before.text) || before.text.includes(' | ')) return false;
  return isLower || (isProse(before.text) && (isLeftOpen || isProse(line.text)) && !isDated);
}

/** Running words: several of them small. */
export function isProse(text: string): boolean {
  return (text.match(/(?<![\p{L}\p{N}])\p{Ll}{2,}/gu)?.length ?? 0) >= 3;
}
