import { sectionOfHeading } from '#domain/candidate/import/section-names.ts';
import type { Line } from './pdf-line.ts';
import { narrow, type Print } from './pdf-print.ts';
import { bullet, type Row, type Segment } from './pdf-rows.ts';

/** What stands at the right margin belongs to the line beside it, or to the last one of the left that is no bullet and not below it. */
export function addMargin(lines: Line[], row: Row, margin: readonly Segment[]): void {
  const above = lines.findLast((l) => l.mark === '' && l.page === row.page && l.y >= row.y - 2) ?? lines.findLast((l) => l.page === row.page);
  // A label has its value below it, and a heading its section.
  const isOpen = above !== undefined && ((above.y > row.y + 2 && above.text.endsWith(':')) || (above.mark !== '- ' && sectionOfHeading(above.text, 0) !== null));
  const owner = ownRow(lines, row, margin) ?? (isOpen ? undefined : above);
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

/** What is set at the right margin in a row: short print in the right third, and no cells of a grid nor a line of a narrow column. */
export function marginOf(row: Row, { width }: Print): readonly Segment[] {
  const margin = row.segments.filter(({ x, text }) => x > width * 0.62 && text.trim().length <= 40 && !bullet.test(text));
  return row.isOfTable || row.segments.length > 3 || (width < narrow && margin.length === row.segments.length) ? [] : margin;
}
