import { spansIn } from '#domain/candidate/import/date-words.ts';
import { isProse } from '#domain/candidate/import/unwrapped-lines.ts';
import { isPlaceName, organisationScore, soundsLikeSchool } from '#domain/candidate/import/work-words.ts';
import type { Line } from './pdf-line.ts';
import { narrow, type Print } from './pdf-print.ts';
import type { Row, Segment } from './pdf-rows.ts';

/** A wrapped line: of the bullet above, indented as its text; or of a paragraph that ran to the right edge. */
export function isContinuation(before: Line, first: Segment, row: Row, print: Print): boolean {
  if (before.page !== row.page || before.mark === '# ' || before.mark === '## ' || Math.abs(first.size - before.size) > 0.6) return false;
  if (before.y - row.y > before.size * 2) return false;
  // "1. Hill A. (2019). Ash in peat." over the rest of it, which is set below its text.
  if (/^\d{1,2}[.)]\s/u.test(before.text) && before.mark === '' && first.x > before.x + 2 && first.x < before.x + first.size * 3 && before.right > print.width * 0.75) return true;
  // In a narrow column, lines that far apart are of a list.
  if (print.width < narrow && before.y - row.y > before.size * 1.6 && !/^\p{Ll}/u.test(first.text)) return false;
  // A row that ends in its dates is whole.
  if (/^\p{Lu}/u.test(first.text) && spansIn(before.text).some(({ end }) => end >= before.text.length - 1)) return false;
  // An address or a number alone is a whole line, however narrow the column.
  if (/^(?:\S\s+)?(?:\S+@\S+|[+\d\s()/.-]+)$/u.test(before.text.trim())) return false;
  if (/\S@\S+\.\p{L}/u.test(first.text) || (print.width < narrow && /\s\|\s|(?:19|20)\d{2}\)?$|\([^()]+\)$/u.test(before.text))) return false;
  // A row with parts where the row above has them is another one.
  if (row.segments.some((s) => s !== first && before.columns.some((x) => Math.abs(x - s.x) < 2))) return false;
  // In a narrow column, and below a marker that is drawn, a short line is wrapped only where its next word had no room.
  const word = ((first.right - first.x) * (first.text.indexOf(' ') === -1 ? first.text.length : first.text.indexOf(' '))) / Math.max(1, first.text.length);
  const isDrawn = before.mark === '- ' && before.textX === before.x && !/^\p{Ll}/u.test(first.text);
  // Where no line goes on in small letters each is an item, as what begins with something done is.
  const isLeftOpen = /(?:[,;&–-]|\s\p{Ll}{1,4})$/u.test(before.text);
  if (isDrawn && !isLeftOpen && ((!print.isWrapped && (print.width < narrow || before.right + word < print.width - print.edge)) || /^\p{Lu}\p{Ll}{2,}ed\s/u.test(first.text))) return false;
  // Lines of a narrow list stand further apart than the two of one that was wrapped.
  if (print.width < narrow && before.mark === '' && first.font === before.font && before.y - row.y < print.leading * 0.92 && Math.abs(first.x - before.x) < 2 && before.right + word > print.extent + 1) return true;
  // What goes on in small letters had no room where it would have been the longest line.
  if (print.width < narrow && /^\p{Ll}[\p{L}'’-]*(?:[\s,;]|$)/u.test(first.text) && Math.abs(first.x - before.x) < 2 && before.right + word > print.extent) return true;
  if ((isDrawn || print.width < narrow) && before.right + word < Math.max(print.extent, print.width * 0.85) - first.size * 0.5) return false;
  // Below the second part of a row, beside a date, its words go on where there was no room, and a school or an employer in a town begins.
  if (before.columns.some((x) => Math.abs(x - first.x) < 2)) return !beginsPart(before.text, first.text) && before.right + word > Math.max(print.extent, print.width - print.edge) - first.size * 0.25 && !/[.!?]$/u.test(before.text) && !/^[\p{L} ]{2,20}:\s/u.test(first.text);
  if (before.mark === '- ') return first.x >= before.textX - 1 && before.right > print.width * 0.6;
  return Math.abs(first.x - before.x) < 2 && before.right > print.width * 0.8 && before.margin.length === 0;
}

/** "Hill School", "Northmill, Leeds": a name of its own, unless the words before it are left open. */
function beginsPart(before: string, text: string): boolean {
  const pieces = text.split(/,\s+/u);
  const isName = /^\p{Lu}/u.test(text) && !/(?:[,;&–-]|\s\p{Ll}{1,4})$/u.test(before);
  return isName && !isProse(text) && (soundsLikeSchool(text) || organisationScore(pieces[0] ?? '') >= 2 || (pieces.length === 2 && isPlaceName(pieces[1] ?? '')));
}
