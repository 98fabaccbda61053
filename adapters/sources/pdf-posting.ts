import type { Carrier } from '#domain/untrusted/hidden-line.ts';
import { hiddenLine } from '#domain/untrusted/hidden-line.ts';
import { cleanText } from '#domain/posting/text.ts';

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
  const shown: string[] = [];
  const hidden: [Carrier, string][] = [];
  for (let n = 1; n <= Math.min(document.numPages, 30); n += 1) {
    const page = await document.getPage(n);
    const { fnArray, argsArray } = await page.getOperatorList();
    let pen: Pen = { light: false, mode: 0, size: 12 };
    const saved: Pen[] = [];
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
  }
  await document.loadingTask.destroy();
  const runs = Map.groupBy(hidden, ([carrier]) => carrier);
  const lines = Array.from(runs, ([carrier, list]) => hiddenLine(carrier, cleanText(list.map(([, words]) => words).join(' '))));
  return [cleanText(shown.join('\n')).trim(), ...lines].join('\n');
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
