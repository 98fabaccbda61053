import { sectionOfHeading } from '#domain/candidate/import/section-names.ts';
import { isProse } from '#domain/candidate/import/unwrapped-lines.ts';
import { wrapped } from '#domain/candidate/import/wrapped-words.ts';
import type { PdfPage } from './pdf-columns.ts';
import { isContinuation } from './pdf-continuation.ts';
import type { Line } from './pdf-line.ts';
import { addMargin, marginOf } from './pdf-margin.ts';
import { printOf, type Print } from './pdf-print.ts';
import { bullet, rowsOf, type Row, type Segment } from './pdf-rows.ts';
import { withTables } from './pdf-tables.ts';

/**
 * The lines of one column: "# " the name (largest print of the first page), "## " headings in
 * larger print, "- " bullets with their wrapped lines joined. Dates and places set at the right margin are joined to
 * the entry they stand beside.
 */
export function linesOfFlow(pages: readonly PdfPage[]): readonly Line[] {
  const rows = withTables(pages.flatMap((page, i) => rowsOf(page.pieces, i)));
  if (rows.length === 0) return [];
  const print = printOf(rows, pages[0]?.width ?? 600);
  const lines: Line[] = [];
  for (const row of rows) {
    const margin = marginOf(row, print);
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
  const isIndented = !isColumn && (isBelowColumn(lines, first) || (first.x > print.edge + first.size * 0.8 && first.x < print.width * 0.3 && first.size <= print.body * 1.1 && lines.some((l) => l.mark === '## ' || (l.text.length > 0 && l.size > print.body * 1.05) || sectionOfHeading(l.text, 0) !== null)));
  const isBullet = bullet.test(whole) || isIndented;
  const text = whole.replace(bullet, '').trim();
  const right = left.at(-1)?.right ?? first.right;
  const before = lines.at(-1);
  if (row.isOfTable) {
    lines.push({ mark: '', text: whole, margin: [], x: first.x, textX: first.x, right: first.x, size: first.size, y: row.y, page: row.page, font: null, columns: [] });
    return;
  }
  if (before !== undefined && !bullet.test(whole) && isContinuation(before, first, row, print)) {
    before.text = wrapped(before.text, text);
    before.right = right;
    before.y = row.y;
    if (first.font !== before.font) before.font = null;
    return;
  }
  if (text === '') return;
  const size = Math.max(...left.map((s) => s.size));
  if (before !== undefined && before.page === row.page && size === before.size && before.y - row.y < size * 2 && isOneHeading(before, text)) {
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

/** A name in two lines of one print, a heading that its narrow column broke ("Licenses &" over "Certifications"). */
function isOneHeading(before: Line, text: string): boolean {
  return before.mark === '# ' || (before.mark === '## ' && sectionOfHeading(before.text, 0) === null && sectionOfHeading(`${before.text} ${text}`, 0) !== null);
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
