import { wrapped } from '#domain/candidate/import/wrapped-words.ts';
import { columnsOf, type PdfPage } from './pdf-columns.ts';

/** A piece of text on a page, in points; `y` grows upwards. */
export interface PdfPiece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Font size. */
  readonly size: number;
}

interface Segment { text: string; x: number; right: number; size: number }
interface Row { readonly y: number; readonly page: number; readonly segments: Segment[] }

const pageNumber = /^(?:.{0,60}\s[–—-]\s)?(?:page|seite)?\s*\d{1,3}\s*(?:\/|of|von)\s*\d{1,3}$|^(?:page|seite)\s+\d{1,3}$|^last updated\b/iu;
/** Points; a column beside another. */
const narrow = 260;
const bullet = /^[•●○▪■‣⁃∙·◦–-]\s+|^[•●▪‣◦]\s*/u;

/** The pages' lines in reading order, as Markdown; pages in two columns are read column by column. */
export function markdownOfPages(printed: readonly PdfPage[]): string {
  const pages = withoutRunningHeads(printed);
  const columns = columnsOf(pages, (page) => rowsOf(page.pieces, 0).flatMap((row) => row.segments.map((s) => ({ text: s.text.trim(), x: s.x, right: s.right, y: row.y }))));
  return (columns ?? [pages]).map(markdownOfFlow).filter((text) => text !== '').join('\n');
}

/** The pages without their numbers, and without what stands on an earlier page in the same words and place. */
function withoutRunningHeads(pages: readonly PdfPage[]): readonly PdfPage[] {
  const placed = pages.map((page) => rowsOf(page.pieces, 0).flatMap(({ y, segments }) => segments.map((segment) => ({ ...segment, text: segment.text.trim(), y }))));
  const isAgain = (n: number, { text, x, y }: { readonly text: string; readonly x: number; readonly y: number }): boolean =>
    /\p{L}{3}/u.test(text) && placed.slice(0, n).some((page) => page.some((other) => other.text === text && Math.abs(other.y - y) < 2 && Math.abs(other.x - x) < 2));
  return pages.map((page, n) => {
    const dropped = placed[n]?.filter((segment) => pageNumber.test(segment.text) || isAgain(n, segment)) ?? [];
    return { ...page, pieces: page.pieces.filter((piece) => !dropped.some(({ x, y, right }) => Math.abs(piece.y - y) < 2 && piece.x > x - 1 && piece.x < right)) };
  });
}

/**
 * The lines of one column: "# " the name (largest print of the first page), "## " headings in
 * larger print, "- " bullets with their wrapped lines joined. Dates and places set at the right margin are joined to
 * the entry they stand beside.
 */
function markdownOfFlow(pages: readonly PdfPage[]): string {
  const rows = pages.flatMap((page, i) => rowsOf(page.pieces, i));
  if (rows.length === 0) return '';
  const body = commonSize(rows);
  const largest = Math.max(...rows.filter((r) => r.page === 0).flatMap((r) => r.segments.map((s) => s.size)));
  const width = pages[0]?.width ?? 600;
  const edge = leftEdge(rows);
  const extent = Math.max(...rows.flatMap((r) => r.segments.map((s) => s.right)));
  const lines: Line[] = [];
  for (const row of rows) {
    const margin = row.segments.filter((s) => isMargin(s, width));
    const left = row.segments.filter((s) => !margin.includes(s));
    const [first] = left;
    if (first !== undefined) addLine(lines, row, left, { body, largest, width, edge, extent });
    if (margin.length > 0) addMargin(lines, row, margin);
  }
  return lines.map((l) => [l.mark + l.text, ...l.margin].join(l.text.includes(' | ') && l.y > headerEnd(lines) ? ' | ' : ', ')).join('\n');
}

/** Where the contact lines end: the first heading of the first page. */
function headerEnd(lines: readonly Line[]): number {
  const heading = lines.find((l) => l.mark === '## ');
  return heading?.page === 0 ? heading.y : Infinity;
}

interface Print { readonly body: number; readonly largest: number; readonly width: number; readonly edge: number; readonly extent: number }

interface Line { mark: '' | '- ' | '# ' | '## '; text: string; margin: string[]; x: number; textX: number; right: number; size: number; y: number; page: number }

function addLine(lines: Line[], row: Row, left: readonly Segment[], print: Print): void {
  const [first] = left;
  if (first === undefined) return;
  const whole = left.map((s) => s.text).join(' | ').trim();
  // Markers that are drawn, not printed, leave only the indent.
  const isIndented = first.x > print.edge + first.size * 0.8 && first.x < print.width * 0.3 && first.size <= print.body * 1.1 && lines.some((l) => l.mark === '## ' || l.text.length > 0 && l.size > print.body * 1.05);
  const isBullet = bullet.test(whole) || isIndented;
  const text = whole.replace(bullet, '').trim();
  const right = left.at(-1)?.right ?? first.right;
  const before = lines.at(-1);
  if (before !== undefined && !bullet.test(whole) && isContinuation(before, first, row, print)) {
    before.text = wrapped(before.text, text);
    before.right = right;
    before.y = row.y;
    return;
  }
  if (text === '') return;
  const size = Math.max(...left.map((s) => s.size));
  const isName = row.page === 0 && size === print.largest && print.largest > print.body * 1.3 && !lines.some((l) => l.mark === '# ');
  const isHeading = size > print.body * 1.15 && text.length < 60;
  const mark = isBullet ? '- ' : isName ? '# ' : isHeading ? '## ' : '';
  const textX = bullet.test(whole) ? first.x + first.size * 0.5 : first.x;
  lines.push({ mark, text, margin: [], x: first.x, textX, right, size, y: row.y, page: row.page });
}

/** A wrapped line: of the bullet above, indented as its text; or of a paragraph that ran to the right edge. */
function isContinuation(before: Line, first: Segment, row: Row, print: Print): boolean {
  if (before.page !== row.page || before.mark === '# ' || before.mark === '## ' || Math.abs(first.size - before.size) > 0.6) return false;
  if (before.y - row.y > before.size * 2) return false;
  // An address or a number alone is a whole line, however narrow the column.
  if (/^(?:\S\s+)?(?:\S+@\S+|[+\d\s()/.-]+)$/u.test(before.text.trim())) return false;
  if (print.width < narrow && before.text.includes(' | ')) return false;
  // In a narrow column, and below a marker that is drawn, a short line is wrapped only where its next word had no room.
  const word = ((first.right - first.x) * (first.text.indexOf(' ') === -1 ? first.text.length : first.text.indexOf(' '))) / Math.max(1, first.text.length);
  const isDrawn = before.mark === '- ' && before.textX === before.x && !/^\p{Ll}/u.test(first.text);
  if ((isDrawn || print.width < narrow) && before.right + word < Math.max(print.extent, print.width * 0.85) - first.size * 0.5) return false;
  if (before.mark === '- ') return first.x >= before.textX - 1 && before.right > print.width * 0.6;
  return Math.abs(first.x - before.x) < 2 && before.right > print.width * 0.8 && before.margin.length === 0;
}

/** What stands at the right margin belongs to the last line of the left that is no bullet and not below it. */
function addMargin(lines: readonly Line[], row: Row, margin: readonly Segment[]): void {
  const owner = lines.findLast((l) => l.mark === '' && l.page === row.page && l.y >= row.y - 2) ?? lines.findLast((l) => l.page === row.page);
  owner?.margin.push(...margin.map((s) => s.text.trim()).filter((t) => t !== ''));
}

/** Short print in the right third, as dates and places are set. */
function isMargin(segment: Segment, width: number): boolean {
  return segment.x > width * 0.62 && segment.text.trim().length <= 40 && !bullet.test(segment.text);
}

function rowsOf(pieces: readonly PdfPiece[], page: number): Row[] {
  const rows: { y: number; page: number; pieces: PdfPiece[] }[] = [];
  for (const piece of pieces) {
    const text = readable(piece.text);
    if (text.trim() === '' || piece.size < 3) continue;
    const row = rows.find((r) => Math.abs(r.y - piece.y) < Math.max(2, piece.size * 0.25));
    if (row === undefined) rows.push({ y: piece.y, page, pieces: [{ ...piece, text }] });
    else row.pieces.push({ ...piece, text });
  }
  return rows.sort((a, b) => b.y - a.y).map(({ y, pieces: own }) => ({ y, page, segments: segmentsOf(own) }));
}

/** Letters as people type them: no private glyphs, ligatures or soft hyphens, one kind of apostrophe and space. */
function readable(text: string): string {
  return text.replace(/[\uf076\uf0a7\uf0b7\uf0d8\uf0e8\uf0fc]/gu, '•').replace(/[\p{Co}\u00ad]/gu, '').replace(/[\ufb00-\ufb06]/gu, (ligature) => ligature.normalize('NFKC')).replaceAll('\u02bc', '\u2019').replaceAll('\u00a0', ' ');
}

/** Pieces of one row joined; a gap of nearly an em parts them. */
function segmentsOf(pieces: readonly PdfPiece[]): Segment[] {
  const segments: Segment[] = [];
  for (const piece of pieces.toSorted((a, b) => a.x - b.x)) {
    const last = segments.at(-1);
    const gap = last === undefined ? Infinity : piece.x - last.right;
    const follows = last !== undefined && (gap < piece.size * 0.9 || bullet.test(`${last.text} `) && last.text.length <= 2);
    if (last !== undefined && follows) {
      const space = gap > piece.size * 0.12 && !last.text.endsWith(' ') && !piece.text.startsWith(' ') ? ' ' : '';
      last.text += space + piece.text;
      last.right = piece.x + piece.width;
      last.size = Math.max(last.size, piece.size);
    } else segments.push({ text: piece.text, x: piece.x, right: piece.x + piece.width, size: piece.size });
  }
  return segments;
}

/** Where most lines begin, or the left-most place where a good part of them does. */
function leftEdge(rows: readonly Row[]): number {
  const starts = rows.map((r) => Math.round(Math.min(...r.segments.map((s) => s.x))));
  const counts = Array.from(Map.groupBy(starts, (x) => x), ([x, all]) => ({ x, count: all.length })).filter(({ count }) => count >= starts.length * 0.1);
  return Math.min(...counts.map(({ x }) => x), Infinity);
}

/** The size most letters are printed in. */
function commonSize(rows: readonly Row[]): number {
  const letters = new Map<number, number>();
  for (const segment of rows.flatMap((r) => r.segments)) {
    const size = Math.round(segment.size * 2) / 2;
    letters.set(size, (letters.get(size) ?? 0) + segment.text.length);
  }
  return Array.from(letters).sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10;
}
