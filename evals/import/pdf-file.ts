import { pdfOfObjects } from '../support/pdf-objects.ts';

/** Points; the right margin that a tab runs to. */
const rightMargin = 555;
/** What WinAnsi prints outside of Latin-1 (PDF 32000-1, annex D.2). */
const printed: Readonly<Record<string, number>> = { '•': 0x95, '–': 0x96, '—': 0x97, '’': 0x92, '“': 0x93, '”': 0x94, '€': 0x80, '…': 0x85 };

/**
 * A PDF from a plain description: "@x y size [width]" moves the pen, each other line is drawn below the one before, and
 * wrapped where a width is given; what stands behind a tab ends at the right margin; "**…**" is bold; "---" begins a page.
 */
export function pdfFile(description: string): Uint8Array {
  const pages = description.split(/^---$/mu).map(pageContent);
  const kids = pages.map((_, n) => `${5 + n * 2} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>', `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>', '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((content, n) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${6 + n * 2} 0 R /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ]),
  ];
  return pdfOfObjects(objects);
}

function pageContent(description: string): string {
  const drawn: string[] = [];
  let [x, y, size, width] = [40, 800, 10, 0];
  const draw = (text: string, at: number, font: 'F1' | 'F2') => drawn.push(`BT /${font} ${size} Tf ${at.toFixed(1)} ${y.toFixed(1)} Td (${encoded(text)}) Tj ET`);
  for (const line of description.split('\n').filter((one) => one.trim() !== '')) {
    if (line.startsWith('@')) {
      const [nx = 0, ny = 0, ns = 10, nw = 0] = line.slice(1).split(' ').map(Number);
      [x, y, size, width] = [nx, ny, ns, nw];
      continue;
    }
    const [said = '', right] = line.split('\t');
    const left = said.replace(/^\*\*(.*)\*\*$/u, '$1');
    const font = left === said ? 'F1' : 'F2';
    const hang = /^[•–-] /u.test(left) ? widthOf(left.slice(0, 2), size) : 0;
    for (const [n, part] of (width === 0 ? [left] : wrapped(left, width, size)).entries()) {
      draw(part, n === 0 ? x : x + hang, font);
      if (n === 0 && right !== undefined) draw(right, rightMargin - widthOf(right, size), 'F1');
      y -= size * 1.35;
    }
  }
  return drawn.join('\n');
}

function wrapped(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`, size) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** About as wide as Helvetica prints it. */
function widthOf(text: string, size: number): number {
  return Array.from(text).reduce((sum, letter) => sum + (/[mwMW@%]/u.test(letter) ? 0.85 : /\p{Lu}/u.test(letter) ? 0.69 : /[iljtf.,:;'| !()-]/u.test(letter) ? 0.28 : 0.54), 0) * size;
}

function encoded(text: string): string {
  return Array.from(text, (letter) => String.fromCharCode(printed[letter] ?? letter.charCodeAt(0))).join('').replace(/[\\()]/gu, String.raw`\$&`);
}
