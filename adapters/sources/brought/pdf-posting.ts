import type { getDocumentProxy } from 'unpdf';
import type { Carrier } from '#domain/untrusted/hidden-line.ts';
import { hiddenLine } from '#domain/untrusted/hidden-line.ts';
import { cleanText } from '#domain/posting/text.ts';
import { markdownOfPages } from '#adapters/resume-files/pdf-layout.ts';
import type { PdfPiece } from '#adapters/resume-files/pdf-rows.ts';

type PDFPageProxy = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>;

/** Words drawn so that nobody sees them: white, without ink, or too small to read. */
const smallest = 3;
const pale = 0.95;

interface Pen {
  readonly light: boolean;
  readonly mode: number;
  readonly size: number;
}

/** A posting in a PDF as a description: what is drawn to be read, and behind it what was drawn so that only programs read it. Pages have white ground. */
export async function descriptionOfPdf(bytes: Uint8Array): Promise<string> {
  const { getDocumentProxy, getResolvedPDFJS } = await import('unpdf');
  const { OPS } = await getResolvedPDFJS();
  const document = await getDocumentProxy(Uint8Array.from(bytes));
  const pages: { readonly width: number; readonly pieces: readonly PdfPiece[] }[] = [];
  const hidden: [Carrier, string][] = [];
  for (let n = 1; n <= Math.min(document.numPages, 30); n += 1) {
    const page = await document.getPage(n);
    const { fnArray, argsArray } = await page.getOperatorList();
    let pen: Pen = { light: false, mode: 0, size: 12 };
    const saved: Pen[] = [];
    const before = hidden.length;
    const shown: string[] = [];
    for (const [i, op] of fnArray.entries()) {
      const args: readonly unknown[] = argsArray[i] ?? [];
      if (op === OPS.save) saved.push(pen);
      else if (op === OPS.restore) pen = saved.pop() ?? pen;
      else if (op === OPS.setFillRGBColor || op === OPS.setFillGray || op === OPS.setFillCMYKColor) pen = { ...pen, light: isLight(args) };
      else if (op === OPS.setTextRenderingMode) pen = { ...pen, mode: Number(args[0]) };
      else if (op === OPS.setFont) pen = { ...pen, size: Number(args[1]) };
      else if (op === OPS.showText) {
        const words = glyphText(args[0]);
        if (pen.light || pen.mode === 3) hidden.push(['pdf_white', words]);
        else if (Math.abs(pen.size) < smallest) hidden.push(['size', words]);
        else shown.push(words);
      }
    }
    pages.push(await laidOut(page, hidden.slice(before).map(([, words]) => words), shown.join('')));
  }
  await document.loadingTask.destroy();
  const runs = Map.groupBy(hidden, ([carrier]) => carrier);
  const lines = Array.from(runs, ([carrier, list]) => hiddenLine(carrier, cleanText(list.map(([, words]) => words).join(' '))));
  return [cleanText(markdownOfPages(pages)).trim(), ...lines].join('\n');
}

/** The pieces of a page as they lie on it, without those that nobody sees. */
async function laidOut(page: PDFPageProxy, hidden: readonly string[], shown: string): Promise<{ readonly width: number; readonly pieces: readonly PdfPiece[] }> {
  const squeezed = (text: string) => text.replace(/\s+/gu, '');
  const [unseen, seen] = [squeezed(hidden.join('')), squeezed(shown)];
  const { items } = await page.getTextContent();
  const pieces = items.flatMap((item): PdfPiece[] => {
    if (!('str' in item)) return [];
    const [, , , size = 0, x = 0, y = 0] = item.transform.map(Number);
    const words = squeezed(item.str);
    return words !== '' && unseen.includes(words) && !seen.includes(words) ? [] : [{ text: item.str, x, y, width: item.width, size: Math.abs(size), font: null }];
  });
  return { width: page.getViewport({ scale: 1 }).width, pieces };
}

/** "#ffffff", or one to three numbers from 0 to 1 or to 255. */
function isLight(args: readonly unknown[]): boolean {
  const [first] = args;
  if (typeof first === 'string') return (first.match(/[0-9a-f]{2}/giu) ?? []).every((pair) => Number.parseInt(pair, 16) >= 255 * pale);
  const numbers = args.flat().filter((value) => typeof value === 'number');
  return numbers.length > 0 && numbers.every((value) => value >= (value > 1 ? 255 * pale : pale));
}

function glyphText(glyphs: unknown): string {
  if (!Array.isArray(glyphs)) return '';
  return glyphs.map((glyph: unknown) => (typeof glyph === 'object' && glyph !== null && 'unicode' in glyph ? String(glyph.unicode) : typeof glyph === 'number' && glyph < -200 ? ' ' : '')).join('');
}
