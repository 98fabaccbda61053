import { withSpacedWords } from './pdf-spaced.ts';

/** A piece of text on a page, in points; `y` grows upwards. */
export interface PdfPiece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Font size. */
  readonly size: number;
  /** The file's own name of its font, by which alone it is told from others; null where nobody asks. */
  readonly font: string | null;
}

/** Pieces of one row that stand together. */
export interface Segment {
  text: string;
  x: number;
  right: number;
  size: number;
  /** Null where they have several. */
  font: string | null;
  /** The sign where its font becomes another; null where it never does, or does again. */
  turn: number | null;
}
export interface Row {
  readonly y: number;
  readonly page: number;
  readonly segments: Segment[];
  /** Whether its segments are the cells of a table. */
  readonly isOfTable: boolean;
}

/** Marks of list items as they are printed. */
export const bullet = /^[•●○▪■‣⁃∙·◦–-]\s+|^[•●▪‣◦]\s*/u;

/** A page's rows from its top to its bottom, each with its segments from left to right. */
export function rowsOf(pieces: readonly PdfPiece[], page: number): Row[] {
  const rows: { y: number; page: number; pieces: PdfPiece[] }[] = [];
  for (const piece of pieces) {
    const text = readable(piece.text);
    if (text.trim() === '' || piece.size < 3) continue;
    const row = rows.find((r) => Math.abs(r.y - piece.y) < Math.max(2, piece.size * 0.25));
    if (row === undefined) rows.push({ y: piece.y, page, pieces: [{ ...piece, text }] });
    else row.pieces.push({ ...piece, text });
  }
  return rows.sort((a, b) => b.y - a.y).map(({ y, pieces: own }) => ({ y, page, segments: segmentsOf(own), isOfTable: false }));
}

/** Letters as people type them: no private glyphs nor the signs that stand for coloured pictures, ligatures or soft hyphens, one kind of apostrophe and space. */
function readable(text: string): string {
  return text.replace(/[\uf076\uf0a7\uf0b7\uf0d8\uf0e8\uf0fc]/gu, '•').replace(/[\p{Co}\p{Cc}\u00ad]/gu, '').replace(/[\ufb00-\ufb06]/gu, (ligature) => ligature.normalize('NFKC')).replaceAll('\u02bc', '\u2019').replaceAll('\u00a0', ' ');
}

/** Pieces of one row joined; a gap of nearly an em parts them. */
function segmentsOf(pieces: readonly PdfPiece[]): Segment[] {
  const segments: Segment[] = [];
  let font: string | null = null;
  for (const piece of withSpacedWords(pieces)) {
    const last = segments.at(-1);
    let isOfWord = false;
    const gap = last === undefined ? Infinity : piece.x - last.right;
    const follows = last !== undefined && (gap < piece.size * 0.9 || bullet.test(`${last.text} `) && last.text.length <= 2);
    if (last !== undefined && follows) {
      const space = gap > piece.size * 0.12 && !last.text.endsWith(' ') && !piece.text.startsWith(' ') ? ' ' : '';
      // Letters that a font lacks are taken from another.
      isOfWord = space === '' && !/\s$/u.test(last.text) && !/^\s/u.test(piece.text);
      if (piece.font !== font && !isOfWord) last.turn = last.font === null ? null : last.text.length + space.length;
      last.text += space + piece.text;
      last.right = piece.x + piece.width;
      last.size = Math.max(last.size, piece.size);
      if (piece.font !== last.font) last.font = null;
    } else segments.push({ text: piece.text, x: piece.x, right: piece.x + piece.width, size: piece.size, font: piece.font, turn: null });
    if (!isOfWord) font = piece.font;
  }
  return segments;
}
