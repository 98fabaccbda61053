import { datesIn, spansIn } from './date-words.ts';
import type { TextLine } from './import-text.ts';
import { sectionOfHeading } from './section-names.ts';

/**
 * Entries set over several lines (title, employer and place, dates alone) as one line each, with " | " between the
 * parts; the span covers all of them. Other lines stay as they are.
 */
export function joinedHeads(lines: readonly TextLine[]): TextLine[] {
  const joined: TextLine[] = [];
  for (const line of lines) {
    const head = isDateAlone(line) ? headBefore(joined) : [];
    const [first] = head;
    if (first === undefined) {
      joined.push(line);
      continue;
    }
    joined.splice(-head.length);
    joined.push({ ...first, text: `${head.map((l) => l.text).join(' | ')}, ${line.text}`, end: line.end });
  }
  return joined;
}

function isDateAlone(line: TextLine): boolean {
  const [mention] = [...spansIn(line.text), ...datesIn(line.text)];
  if (mention === undefined || line.isListItem) return false;
  // "2018 – 2021 (3 years 2 months)" says it twice.
  const rest = (line.text.slice(0, mention.start) + line.text.slice(mention.end)).replace(/\(?\b(?:less than an? year|(?:\d+|an?) (?:years?|yrs?|months?|mos?|jahre?|monate?|ans?|mois)(?:,? \d+ (?:months?|mos?|monate?|mois))?)\)?/iu, '');
  return !/[\p{L}\p{N}]/u.test(rest);
}

/** The one or two plain lines right above: short, without dates, no headings, no list items. */
function headBefore(lines: readonly TextLine[]): TextLine[] {
  const head: TextLine[] = [];
  for (const line of lines.toReversed()) {
    const bare = line.text.replace(/^#+\s*/u, '');
    const marks = /^#*/u.exec(line.text)?.[0].length ?? 0;
    const isPlain = !line.isListItem && marks !== 1 && sectionOfHeading(bare, marks) === null && datesIn(line.text).length === 0 && bare.length <= 100 && !/[.!?]$/u.test(bare);
    if (!isPlain || head.length === 2) break;
    head.unshift({ ...line, text: bare });
  }
  return head;
}
