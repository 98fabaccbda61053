import { sectionOfHeading } from '#domain/candidate/import/section-names.ts';
import type { PdfPiece } from './pdf-rows.ts';

export interface PdfPage {
  readonly width: number;
  readonly pieces: readonly PdfPiece[];
}

/** A stretch of words on one line. */
interface Stretch {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
}

/**
 * Pages in two columns, as texts to be read one after the other: what stands over both, then the column with the name
 * (else the wider one), then the other, each through all pages. Null where the pages are set in one column. Columns
 * are told from dates at a margin by this: each has headings of its own, and nothing crosses the gap between them.
 */
export function columnsOf(pages: readonly PdfPage[], stretchesOf: (page: PdfPage) => readonly Stretch[]): readonly (readonly PdfPage[])[] | null {
  const [first] = pages;
  if (first === undefined) return null;
  const stretches = stretchesOf(first);
  const headings = stretches.filter((s) => s.text.length < 40 && sectionOfHeading(s.text, 0) !== null);
  const gutter = gutterOf(first.width, stretches, headings);
  if (gutter === null) return null;
  const top = Math.max(...headings.map((s) => s.y)) + 2;
  const over = (piece: PdfPiece, n: number): boolean => n === 0 && piece.y > top;
  const isLeft = (piece: PdfPiece): boolean => piece.x < gutter;
  const part = (keep: (piece: PdfPiece, n: number) => boolean, from: number, to: number): PdfPage[] => pages.map((page, n) => ({ width: to - from, pieces: page.pieces.filter((piece) => keep(piece, n)).map((piece) => ({ ...piece, x: piece.x - from })) }));
  // A name that stands over one column alone belongs to it.
  const crosses = stretches.some((s) => s.y > top && s.x < gutter - 1 && s.right > gutter + 1);
  const head = crosses ? part(over, 0, first.width) : [];
  const body = (piece: PdfPiece, n: number) => !(crosses && over(piece, n));
  const left = part((piece, n) => body(piece, n) && isLeft(piece), 0, gutter);
  const right = part((piece, n) => body(piece, n) && !isLeft(piece), gutter, first.width);
  const largest = (column: readonly PdfPage[]) => Math.max(0, ...(column[0]?.pieces.map((piece) => piece.size) ?? []));
  const rightFirst = crosses ? gutter < first.width / 2 : largest(right) > largest(left);
  return [...(head.length === 0 ? [] : [head]), ...(rightFirst ? [right, left] : [left, right])];
}

/** The middle of the widest gap that nothing crosses below the first heading, with headings on both of its sides. */
function gutterOf(width: number, stretches: readonly Stretch[], headings: readonly Stretch[]): number | null {
  const top = Math.max(...headings.map((s) => s.y), -Infinity);
  const below = stretches.filter((s) => s.y <= top + 2);
  let best: { readonly from: number; readonly to: number } | null = null;
  let from: number | null = null;
  for (let x = Math.round(width * 0.22); x <= width * 0.75; x += 1) {
    const free = !below.some((s) => s.x < x && s.right > x);
    if (free) from ??= x;
    if (free && x + 1 <= width * 0.75) continue;
    if (from !== null && x - from >= 6 && hasBoth(headings, (from + x) / 2) && (best === null || x - from > best.to - best.from)) best = { from, to: x };
    from = null;
  }
  return best === null ? null : (best.from + best.to) / 2;
}

function hasBoth(headings: readonly Stretch[], x: number): boolean {
  return headings.some((s) => s.right <= x) && headings.some((s) => s.x >= x);
}
