import type { PdfPage } from './pdf-columns.ts';
import { rowsOf } from './pdf-rows.ts';

const pageNumber = /^(?:.{0,60}\s[–—|·-]\s)?(?:page|seite)?\s*\d{1,3}\s*(?:\/|of|von)\s*\d{1,3}$|^(?:.{0,60}\s[–—|·-]\s)?(?:page|seite)\s+\d{1,3}$|^last updated\b/iu;

/** "Lena Brook · Résumé" at a page's foot. */
const namesItself = /\s[·|–—-]\s(?:r[ée]sum[ée]|curriculum vitae|cv|lebenslauf)$/iu;

/** The pages without their numbers, and without what stands on an earlier page in the same words and place. */
export function withoutRunningHeads(pages: readonly PdfPage[]): readonly PdfPage[] {
  const placed = pages.map((page) => rowsOf(page.pieces, 0).flatMap(({ y, segments }) => segments.map((segment) => ({ ...segment, text: segment.text.trim(), y }))));
  const isAgain = (n: number, { text, x, y }: { readonly text: string; readonly x: number; readonly y: number }): boolean =>
    /\p{L}{3}/u.test(text) && placed.slice(0, n).some((page) => page.some((other) => other.text === text && Math.abs(other.y - y) < 2 && Math.abs(other.x - x) < 2));
  return pages.map((page, n) => {
    const own = placed[n] ?? [];
    const edges = [own[0]?.y, own.at(-1)?.y];
    const foot = own.filter((segment) => segment.y === own.at(-1)?.y && own.length > 10);
    const isFoot = (segment: (typeof own)[number]): boolean => foot.includes(segment) && foot.some(({ text }) => namesItself.test(text));
    const dropped = own.filter((segment) => isFoot(segment) || pageNumber.test(segment.text) || (segment.text.replace(/^[-–—]\s?|\s?[-–—]$/gu, '') === String(n + 1) && edges.includes(segment.y)) || isAgain(n, segment));
    return { ...page, pieces: page.pieces.filter((piece) => !dropped.some(({ x, y, right }) => Math.abs(piece.y - y) < Math.max(2, piece.size * 0.25) && piece.x > x - 1 && piece.x < right)) };
  });
}
