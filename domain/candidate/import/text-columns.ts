import { sectionOfHeading } from './section-names.ts';

/** A line, or the part of one that stands in a column, with its place in the file. */
export interface RawLine {
  readonly raw: string;
  readonly start: number;
  /** Whether a column begins here. */
  readonly isFirst: boolean;
}

/** Spaces between two columns at least. */
const gap = 2;

/**
 * The lines of a text. Where two columns stand side by side, as programs print a page with its spaces kept, those of
 * the left one come before those of the right one; what stands over both comes first. Columns are told from dates at
 * the right by this: each has headings of its own, and nothing crosses the gap between them.
 */
export function columnsOfText(text: string): readonly RawLine[] {
  const lines = linesOf(text);
  const gutter = gutterOf(lines);
  if (gutter === null) return lines;
  const over = lines.slice(0, gutter.from);
  const body = lines.slice(gutter.from);
  const left = body.map(({ raw, start }, n) => ({ raw: raw.slice(0, gutter.at), start, isFirst: n === 0 }));
  const right = body.map(({ raw, start }, n) => ({ raw: raw.slice(gutter.at), start: start + Math.min(gutter.at, raw.length), isFirst: n === 0 }));
  return [...over, ...left, ...right];
}

function linesOf(text: string): RawLine[] {
  const lines: RawLine[] = [];
  let start = 0;
  for (const raw of text.split('\n')) {
    lines.push({ raw: raw.replace(/\r$/u, ''), start, isFirst: false });
    start += raw.length + 1;
  }
  return lines;
}

interface Gutter {
  /** The column of signs where the right part begins. */
  readonly at: number;
  /** The first line that has two parts. */
  readonly from: number;
}

function gutterOf(lines: readonly RawLine[]): Gutter | null {
  const begins = new Map<number, number[]>();
  for (const [n, { raw }] of lines.entries()) for (const { index } of raw.matchAll(/(?<=\s{2}|^\s{8,})\S/gu)) begins.set(index, [...(begins.get(index) ?? []), n]);
  const likely = Array.from(begins).filter(([at, used]) => at >= 12 && used.length >= 6).sort((a, b) => b[1].length - a[1].length);
  for (const [at, used] of likely.slice(0, 4)) {
    const from = headed(lines, at, used);
    if (from !== null) return { at, from };
  }
  return null;
}

/** The line where two columns begin at `at`: headings stand on both sides, and below the first nothing crosses. */
function headed(lines: readonly RawLine[], at: number, used: readonly number[]): number | null {
  const isHeading = (words: string): boolean => words.trim().length < 40 && sectionOfHeading(words.trim(), 0) !== null;
  const left = lines.findIndex(({ raw }) => /\S/u.test(raw) && (raw.length <= at || raw.slice(at - gap, at).trim() === '') && isHeading(raw.slice(0, at)));
  const right = used.find((n) => isHeading(lines[n]?.raw.slice(at) ?? ''));
  if (left === -1 || right === undefined) return null;
  const from = Math.min(left, right);
  return lines.slice(from).every(({ raw }) => raw.slice(at - gap, at).trim() === '') ? from : null;
}
