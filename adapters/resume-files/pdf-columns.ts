import { datesOf } from '#domain/candidate/import/entry-dates.ts';
import { sectionOfHeading } from '#domain/candidate/import/section-names.ts';
import { tellsSection } from '#domain/candidate/import/unnamed-headings.ts';
import type { PdfPiece } from './pdf-rows.ts';

export interface PdfPage {
  readonly width: number;
  readonly pieces: readonly PdfPiece[];
}

/** A stretch of words on one line, with how it is printed. */
export interface Stretch {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly font: string | null;
}

/**
 * Pages in two columns, as texts to be read one after the other: what stands over both, then the column with the name
 * (else the wider one), then the other, each through all pages. Null where the pages are set in one column. Columns
 * are told from dates at a margin by this: each has headings of its own, and nothing crosses the gap between them.
 * Headings of names nobody knows count where they are set as a known one is, and head more than dates.
 */
export function columnsOf(pages: readonly PdfPage[], stretchesOf: (page: PdfPage) => readonly Stretch[]): readonly (readonly PdfPage[])[] | null {
  const [first] = pages;
  if (first === undefined) return null;
  const stretches = stretchesOf(first);
  const isLarge = largerThanText(stretches);
  const known = stretches.filter((s) => s.text.length < 40 && (sectionOfHeading(s.text, 0) !== null || (isLarge(s) && tellsSection(s.text))));
  const alike = setAlike(stretches, known);
  const gutter = gutterOf(first.width, stretches, alike, (own) => isColumn(own, alike)) ?? gutterOf(first.width, stretches, known, () => true);
  if (gutter === null) return null;
  // The columns begin at the highest heading below which nothing crosses.
  const isCrossed = (y: number): boolean => stretches.some((s) => s.y <= y + 2 && s.x < gutter - 1 && s.right > gutter + 1);
  const top = Math.max(...alike.filter((s) => !isCrossed(s.y)).map((s) => s.y)) + 2;
  const over = (piece: PdfPiece, n: number): boolean => n === 0 && piece.y > top;
  const isLeft = (piece: PdfPiece): boolean => piece.x < gutter;
  const part = (keep: (piece: PdfPiece, n: number) => boolean, from: number, to: number): PdfPage[] => pages.map((page, n) => ({ width: to - from, pieces: page.pieces.filter((piece) => keep(piece, n)).map((piece) => ({ ...piece, x: piece.x - from })) }));
  // A name that stands over one column alone belongs to it; what stands over both, and under no heading, is read before them.
  const above = stretches.filter((s) => s.y > top);
  const crosses = above.some((s) => s.x < gutter - 1 && s.right > gutter + 1);
  const hasHead = crosses || (sidesOf(above, gutter).every((side) => side.length > 0) && !above.some((s) => tellsSection(s.text)));
  const head = hasHead ? part(over, 0, first.width) : [];
  const body = (piece: PdfPiece, n: number) => !(hasHead && over(piece, n));
  const left = part((piece, n) => body(piece, n) && isLeft(piece), 0, gutter);
  const right = part((piece, n) => body(piece, n) && !isLeft(piece), gutter, first.width);
  const largest = (isOwn: (piece: PdfPiece) => boolean) => Math.max(0, ...first.pieces.filter(isOwn).map(({ size }) => size));
  const rightFirst = crosses ? gutter < first.width / 2 : largest((piece) => !isLeft(piece)) > largest(isLeft);
  return [...(head.length === 0 ? [] : [head]), ...(rightFirst ? [right, left] : [left, right])];
}

/** The middle of the widest gap that nothing crosses below the first heading, with headings on both of its sides, each `isColumn`. */
function gutterOf(width: number, stretches: readonly Stretch[], headings: readonly Stretch[], isColumn: (own: readonly Stretch[]) => boolean): number | null {
  const top = Math.max(...headings.map((s) => s.y), -Infinity);
  const below = stretches.filter((s) => s.y <= top + 2);
  let best: { readonly from: number; readonly to: number } | null = null;
  let from: number | null = null;
  for (let x = Math.round(width * 0.22); x <= width * 0.75; x += 1) {
    const free = !below.some((s) => s.x < x && s.right > x);
    if (free) from ??= x;
    if (free && x + 1 <= width * 0.75) continue;
    if (from !== null && x - from >= 6 && hasBoth(headings, (from + x) / 2) && sidesOf(below, (from + x) / 2).every(isColumn) && (best === null || x - from > best.to - best.from)) best = { from, to: x };
    from = null;
  }
  if (best === null) return null;
  // Where the gap is crossed above the headings, by a name that is longer than its column, its free part is what parts the page.
  const { from: left, to: right } = best;
  const free = Array.from({ length: right - left }, (_, n) => left + n).filter((x) => !stretches.some((s) => s.x < x && s.right > x));
  return free.length < 6 ? (left + right) / 2 : ((free[0] ?? left) + (free.at(-1) ?? right)) / 2;
}

function hasBoth(headings: readonly Stretch[], x: number): boolean {
  return sidesOf(headings, x).every((side) => side.length > 0);
}

function sidesOf(stretches: readonly Stretch[], x: number): readonly (readonly Stretch[])[] {
  return [stretches.filter((s) => s.right <= x), stretches.filter((s) => s.x >= x)];
}

/** Known headings, and what is set as one of them where that is apart from the text: in larger print, or in capitals. */
function setAlike(stretches: readonly Stretch[], known: readonly Stretch[]): readonly Stretch[] {
  const isLarge = largerThanText(stretches);
  const lookOf = (s: Stretch): string | null => {
    const isCapital = s.text.length > 3 && s.text === s.text.toUpperCase();
    return isCapital || isLarge(s) ? `${s.size.toFixed(1)} ${s.font} ${isCapital}` : null;
  };
  const looks = new Set(known.map(lookOf));
  return stretches.filter((s) => known.includes(s) || (lookOf(s) !== null && looks.has(lookOf(s)) && s.text.length < 40 && /\p{L}{2}/u.test(s.text) && !/[\d@]/u.test(s.text)));
}

/** Whether a stretch is printed larger than most letters are. */
function largerThanText(stretches: readonly Stretch[]): (stretch: Stretch) => boolean {
  const sizes = Array.from(Map.groupBy(stretches, (s) => Math.round(s.size * 2) / 2), ([size, own]) => ({ size, letters: own.reduce((sum, s) => sum + s.text.length, 0) }));
  const text = sizes.toSorted((a, b) => b.letters - a.letters)[0]?.size ?? 10;
  return ({ size }) => size > text * 1.05;
}

/** A column has lines below its headings, and more of them than say when and perhaps where: those stand beside an entry. */
function isColumn(own: readonly Stretch[], headings: readonly Stretch[]): boolean {
  const heads = own.filter((s) => headings.includes(s)).length;
  const told = own.filter((s) => !headings.includes(s) && /\p{L}{2}|\d{2}/u.test(s.text));
  return told.length >= heads && told.filter((s) => isWhen(s.text)).length * 2 < told.length;
}

/** Dates, and two words at most beside them. */
function isWhen(text: string): boolean {
  const { to, from, before, after } = datesOf(text);
  return (from !== null || to !== null) && `${before} ${after}`.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '').length <= 2;
}
