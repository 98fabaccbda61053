import { spansIn } from '#domain/candidate/import/date-words.ts';
import { sectionOfHeading } from '#domain/candidate/import/section-names.ts';
import { isProse } from '#domain/candidate/import/unwrapped-lines.ts';
import { isPlaceName, organisationScore, soundsLikeSchool } from '#domain/candidate/import/work-words.ts';
import { wrapped } from '#domain/candidate/import/wrapped-words.ts';
import type { PdfPage } from './pdf-columns.ts';
import { printOf, type Print } from './pdf-print.ts';
import { bullet, rowsOf, type Row, type Segment } from './pdf-rows.ts';

/** Points; a column beside another. */
const narrow = 260;

/** A line as it is printed, with the mark of Markdown that says what it is. */
export interface Line {
  mark: '' | '- ' | '# ' | '## ';
  text: string;
  margin: string[];
  x: number;
  textX: number;
  right: number;
  size: number;
  y: number;
  page: number;
  font: string | null;
  /** Where its further segments begin. */
  columns: readonly number[];
}

/**
 * The lines of one column: "# " the name (largest print of the first page), "## " headings in
 * larger print, "- " bullets with their wrapped lines joined. Dates and places set at the right margin are joined to
 * the entry they stand beside.
 */
export function linesOfFlow(pages: readonly PdfPage[]): readonly Line[] {
  const rows = pages.flatMap((page, i) => rowsOf(page.pieces, i));
  if (rows.length === 0) return [];
  const print = printOf(rows, pages[0]?.width ?? 600);
  const lines: Line[] = [];
  for (const row of rows) {
    const margin = row.segments.filter((s) => isMargin(s, print.width));
    const left = row.segments.filter((s) => !margin.includes(s));
    const [first] = left;
    if (first !== undefined) addLine(lines, row, left, print);
    if (margin.length > 0) addMargin(lines, row, margin);
  }
  return lines;
}

function addLine(lines: Line[], row: Row, left: readonly Segment[], print: Print): void {
  const [first] = left;
  if (first === undefined) return;
  const whole = left.map((s) => (s.size > print.body * 1.15 ? s.text : partedAtFont(s))).join(' | ').trim();
  // Markers that are drawn, not printed, leave only the indent.
  const isColumn = lines.some((l) => l.columns.some((x) => Math.abs(x - first.x) < 2));
  const isIndented = !isColumn && (isBelowColumn(lines, first) || (first.x > print.edge + first.size * 0.8 && first.x < print.width * 0.3 && first.size <= print.body * 1.1 && lines.some((l) => l.mark === '## ' || l.text.length > 0 && l.size > print.body * 1.05)));
  const isBullet = bullet.test(whole) || isIndented;
  const text = whole.replace(bullet, '').trim();
  const right = left.at(-1)?.right ?? first.right;
  const before = lines.at(-1);
  if (before !== undefined && !bullet.test(whole) && isContinuation(before, first, row, print)) {
    before.text = wrapped(before.text, text);
    before.right = right;
    before.y = row.y;
    if (first.font !== before.font) before.font = null;
    return;
  }
  if (text === '') return;
  const size = Math.max(...left.map((s) => s.size));
  // A name in two lines of one print.
  if (before?.mark === '# ' && before.page === row.page && size === before.size && before.y - row.y < size * 2) {
    before.text += ` ${text}`;
    before.y = row.y;
    return;
  }
  const isName = row.page === 0 && size === print.largest && print.largest > print.body * 1.3 && !lines.some((l) => l.mark === '# ');
  const isHeading = size > print.body * 1.15 && text.length < 60;
  const mark = isBullet ? '- ' : isName ? '# ' : isHeading ? '## ' : '';
  const textX = bullet.test(whole) ? first.x + first.size * 0.5 : first.x;
  const font = left.every((s) => s.font === first.font) ? first.font : null;
  lines.push({ mark, text, margin: [], x: first.x, textX, right, size, y: row.y, page: row.page, font, columns: mark === '- ' ? [] : left.slice(1).map((s) => s.x) });
}

/** "**Clerk** Northmill": what begins in another font is another part, unless it goes on with the words before. */
function partedAtFont({ text, turn }: Segment): string {
  const [before, after] = [text.slice(0, turn ?? 0).trim(), text.slice(turn ?? 0).trim()];
  const isParted = turn !== null && !bullet.test(text) && /[\p{L}\p{N})]$/u.test(before) && /^[\p{Lu}\d]/u.test(after) && !isProse(after);
  return isParted ? `${before} | ${after}` : text;
}

/** Indented below words that stand in the second column of their rows, beside dates. */
function isBelowColumn(lines: readonly Line[], { x, size }: Segment): boolean {
  const columns = lines.flatMap((line) => line.columns);
  return lines.some((line) => x > line.x + size * 0.8 && x < line.x + size * 3 && columns.some((column) => Math.abs(column - line.x) < 2));
}

/** A wrapped line: of the bullet above, indented as its text; or of a paragraph that ran to the right edge. */
function isContinuation(before: Line, first: Segment, row: Row, print: Print): boolean {
  if (before.page !== row.page || before.mark === '# ' || before.mark === '## ' || Math.abs(first.size - before.size) > 0.6) return false;
  if (before.y - row.y > before.size * 2) return false;
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
  // Lines of a narrow list stand further apart than the two of one that was wrapped.
  if (print.width < narrow && before.mark === '' && first.font === before.font && before.y - row.y < print.leading * 0.92 && Math.abs(first.x - before.x) < 2 && before.right + word > print.extent + 1) return true;
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

/** What stands at the right margin belongs to the line beside it, or to the last one of the left that is no bullet and not below it. */
function addMargin(lines: Line[], row: Row, margin: readonly Segment[]): void {
  const owner = ownRow(lines, row, margin) ?? lines.findLast((l) => l.mark === '' && l.page === row.page && l.y >= row.y - 2) ?? lines.findLast((l) => l.page === row.page);
  const texts = margin.map((s) => s.text.trim()).filter((t) => t !== '');
  const [first] = margin;
  if (first === undefined || texts.length === 0) return;
  // An address at the right edge over the name stands by itself.
  if (owner !== undefined && owner.x < first.x * 0.8) owner.margin.push(...texts);
  else lines.push({ mark: '', text: texts.join(' | '), margin: [], x: first.x, textX: first.x, right: margin.at(-1)?.right ?? first.right, size: first.size, y: row.y, page: row.page, font: first.font, columns: [] });
}

/** The line that stands in the row: an entry in larger print, or an item of a list that is of no entry. */
function ownRow(lines: readonly Line[], row: Row, margin: readonly Segment[]): Line | null {
  const own = lines.at(-1);
  if (own === undefined || own.page !== row.page || own.y !== row.y) return null;
  // Print as large is another heading.
  if (own.mark === '## ') return sectionOfHeading(own.text, 0) === null && margin.every((s) => s.size < own.size) ? own : null;
  const over = lines.findLast((line) => line.mark !== '- ');
  return own.mark === '- ' && over !== undefined && (over.mark !== '' || sectionOfHeading(over.text, 0) !== null) ? own : null;
}

/** Short print in the right third, as dates and places are set. */
function isMargin(segment: Segment, width: number): boolean {
  return segment.x > width * 0.62 && segment.text.trim().length <= 40 && !bullet.test(segment.text);
}
