import { sectionOfHeading } from '#domain/candidate/import/section-names.ts';
import { columnsOf, type PdfPage } from './pdf-columns.ts';
import type { Line } from './pdf-line.ts';
import { linesOfFlow } from './pdf-lines.ts';
import { rowsOf } from './pdf-rows.ts';
import { withoutRunningHeads } from './pdf-running-heads.ts';

/** The pages' lines in reading order, as Markdown; pages in two columns are read column by column. */
export function markdownOfPages(printed: readonly PdfPage[]): string {
  const pages = withoutRunningHeads(printed);
  const columns = columnsOf(pages, (page) => rowsOf(page.pieces, 0).flatMap((row) => row.segments.map((s) => ({ text: s.text.trim(), x: s.x, right: s.right, y: row.y, size: s.size, font: s.font }))));
  const flows = (columns ?? [pages]).map(linesOfFlow);
  const fonts = headingFonts(flows.flat());
  return flows.filter((lines) => lines.length > 0).map((lines) => markdownOfLines(lines, fonts)).join('\n');
}

function markdownOfLines(lines: readonly Line[], fonts: ReadonlySet<string>): string {
  return lines.map((l) => [l.mark + (l.mark === '' && l.font !== null && fonts.has(l.font) ? `**${l.text}**` : l.text), ...l.margin].join(l.mark === '# ' ? '\n' : l.text.includes(' | ') && l.y > headerEnd(lines) ? ' | ' : ', ')).join('\n');
}

/** Fonts that headings of known names are set in, where the text is set in others. */
function headingFonts(lines: readonly Line[]): ReadonlySet<string> {
  const letters = Map.groupBy(lines, (line) => line.font);
  const [[body] = []] = Array.from(letters, ([font, own]) => [font, own.reduce((sum, line) => sum + line.text.length, 0)] as const).sort((a, b) => b[1] - a[1]);
  return new Set(lines.flatMap(({ font, text }) => (font !== null && font !== body && sectionOfHeading(text, 0) !== null ? [font] : [])));
}

/** Where the contact lines end: the first heading of the first page. */
function headerEnd(lines: readonly Line[]): number {
  const heading = lines.find((l) => l.mark === '## ');
  return heading?.page === 0 ? heading.y : Infinity;
}
