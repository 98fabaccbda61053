import { sectionOfHeading } from '#domain/candidate/import/section-names.ts';
import type { Row } from './pdf-rows.ts';

/** Points; a column beside another. */
export const narrow = 260;

/** How the rows of one column are set, in points. */
export interface Print {
  /** The size most letters are printed in. */
  readonly body: number;
  /** The largest size on the first page. */
  readonly largest: number;
  readonly width: number;
  /** Where most lines below the first heading begin that are none: headings may stand further left. */
  readonly edge: number;
  /** Where the longest line ends. */
  readonly extent: number;
  /** The usual distance of one line from the next. */
  readonly leading: number;
  /** Whether any line begins in small letters, as lines do that go on with the one above. */
  readonly isWrapped: boolean;
}

/** How these rows, of which there is one at least, are set on pages of this width. */
export function printOf(rows: readonly Row[], width: number): Print {
  const body = commonSize(rows);
  return {
    body, width, edge: leftEdge(rows), leading: usualLeading(rows, body), isWrapped: rows.some(({ segments }) => /^\p{Ll}/u.test(segments[0]?.text ?? '')), extent: Math.max(...rows.flatMap((r) => r.segments.map((s) => s.right))),
    largest: Math.max(...rows.filter((r) => r.page === 0).flatMap((r) => r.segments.map((s) => s.size))),
  };
}

/** Where most lines begin, or the left-most place where a good part of them does. */
function leftEdge(rows: readonly Row[]): number {
  const isHeading = ({ segments: [first] }: Row): boolean => sectionOfHeading(first?.text ?? '', 0) !== null;
  const text = rows.slice(rows.findIndex(isHeading) + 1).filter((row) => !isHeading(row));
  const starts = (text.length === 0 ? rows : text).map((r) => Math.round(Math.min(...r.segments.map((s) => s.x))));
  const counts = Array.from(Map.groupBy(starts, (x) => x), ([x, all]) => ({ x, count: all.length })).filter(({ count }) => count >= starts.length * 0.1);
  return Math.min(...counts.map(({ x }) => x), Infinity);
}

/** The middle one of the distances between lines of the text that stand below each other. */
function usualLeading(rows: readonly Row[], body: number): number {
  const text = rows.map((row) => row.segments.every((s) => Math.abs(s.size - body) < 0.6));
  const gaps = rows.flatMap((row, n) => (text[n] === true && text[n + 1] === true && rows[n + 1]?.page === row.page ? [row.y - (rows[n + 1]?.y ?? row.y)] : [])).toSorted((a, b) => a - b);
  return gaps[Math.floor(gaps.length / 2)] ?? 0;
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
