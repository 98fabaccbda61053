import { pdfOfObjects } from '../support/pdf-objects.ts';

/** A PDF of one page, made by hand: black lines, and one line in white. */
export function pdfOf(lines: readonly string[], white: string): Uint8Array {
  const escaped = (text: string) => text.replace(/[^\x20-\x7E]/gu, '?').replace(/[\\()]/gu, String.raw`\$&`);
  const draw = (text: string, y: number) => `BT /F1 11 Tf 50 ${y} Td (${escaped(text)}) Tj ET`;
  const content = [...lines.map((line, n) => draw(line, 780 - n * 16)), '1 1 1 rg', draw(white, 100)].join('\n');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  return pdfOfObjects(objects);
}
