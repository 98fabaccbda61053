import { columnLabels } from '#domain/candidate/import/labels.ts';
import type { Row, Segment } from './pdf-rows.ts';

/** Em; lines of one cell stand closer, rows with space between them further apart. */
const line = 1.6;
/** Lines that the names of columns take at most. */
const mostHeadLines = 3;

interface Column { readonly x: number; readonly right: number }

/**
 * The rows, those of tables with all of their cells: where a row names three columns or more as résumés name them ("Course",
 * "Year of passing"), the lines of each cell below it are one text, and an empty cell is a dash.
 */
export function withTables(rows: readonly Row[]): readonly Row[] {
  const whole: Row[] = [];
  for (let n = 0; n < rows.length; n += 1) {
    const table = tableAt(rows, n);
    if (table === null) whole.push(...rows.slice(n, n + 1));
    else {
      whole.push(...table.rows);
      n = table.end - 1;
    }
  }
  return whole;
}

function tableAt(rows: readonly Row[], start: number): { readonly rows: readonly Row[]; readonly end: number } | null {
  if (![0, 1, 2].some((n) => (rows[start + n]?.segments.length ?? 0) > 2)) return null;
  const closeEnd = start + 1 + rows.slice(start + 1, start + mostHeadLines).findIndex((_, n) => !isClose(rows[start + n], rows[start + n + 1]));
  for (const end of new Set([closeEnd > start ? closeEnd : start + mostHeadLines, start + 1])) {
    const head = rows.slice(start, end);
    const columns = columnsOf(head);
    const names = asRow(head, columns);
    if (columns.length < 3 || names === null || columnLabels(names.segments.map(({ text }) => text).join(' | ')) === null) continue;
    const below = rowsBelow(rows, end, columns);
    if (below.length > 0) return { rows: [names, ...below.map((own) => own.row)], end: end + below.reduce((sum, own) => sum + own.lines, 0) };
  }
  return null;
}

const sizeOf = (row: Row): number => Math.max(...row.segments.map(({ size }) => size));
const isClose = (over: Row | undefined, row: Row | undefined): boolean => over !== undefined && row !== undefined && over.page === row.page && over.y - row.y < sizeOf(row) * line;

/** What the names of the columns take up; words over each other are of one. */
function columnsOf(head: readonly Row[]): readonly Column[] {
  const columns: { x: number; right: number }[] = [];
  for (const { x, right } of head.flatMap(({ segments }) => segments).toSorted((a, b) => a.x - b.x)) {
    const last = columns.at(-1);
    if (last !== undefined && x < last.right) last.right = Math.max(last.right, right);
    else columns.push({ x, right });
  }
  return columns;
}

/** The table's rows, each with how many lines it took: to a line that does not keep to the columns, or a row with one cell alone. */
function rowsBelow(rows: readonly Row[], from: number, columns: readonly Column[]): { readonly row: Row; readonly lines: number }[] {
  const first = rows[from - 1];
  const end = rows.findIndex((row, n) => n >= from && (row.page !== first?.page || row.segments.some((segment) => columnAt(segment, columns) === null)));
  const body = rows.slice(from, end === -1 ? undefined : end);
  const isSpaced = !isClose(first, body[0]);
  const starts = body.flatMap((row, n) => (n === 0 || (isSpaced ? !isClose(body[n - 1], row) : row.segments.some((segment) => columnAt(segment, columns) === 0)) ? [n] : []));
  const found: { row: Row; lines: number }[] = [];
  for (const [n, start] of starts.entries()) {
    const lines = body.slice(start, starts[n + 1]);
    const row = asRow(lines, columns);
    if (row === null || row.segments.filter(({ text }) => text !== empty).length < 2) break;
    found.push({ row, lines: lines.length });
  }
  return found;
}

const empty = '–';

/** Lines of one row as that row; null where they do not keep to the columns. */
function asRow(lines: readonly Row[], columns: readonly Column[]): Row | null {
  const [first] = lines;
  const placed = lines.flatMap(({ segments }) => segments.map((segment) => ({ segment, at: columnAt(segment, columns) })));
  if (first === undefined || placed.some(({ at }) => at === null)) return null;
  const cells = columns.map(({ x, right }, n): Segment => {
    const own = placed.filter(({ at }) => at === n).map(({ segment }) => segment);
    return { text: own.map(({ text }) => text.trim()).join(' ') || empty, x, right, size: sizeOf(first), font: null, turn: null };
  });
  return { ...first, segments: cells, isOfTable: true };
}

/** The one column that a segment stands in; null where it stands in none or reaches into several. */
function columnAt({ x, right }: Segment, columns: readonly Column[]): number | null {
  const over = columns.flatMap((column, n) => (x < column.right && right > column.x ? [n] : []));
  return over.length === 1 ? over[0] ?? null : null;
}
