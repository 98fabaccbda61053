import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const families = [
  { family: 'Document Serif', name: 'Source Serif 4', folder: '@fontsource/source-serif-4', cuts: ['400', '400-italic', '600', '700'] },
  { family: 'Document Sans', name: 'Source Sans 3', folder: '@fontsource/source-sans-3', cuts: ['400', '400-italic', '600', '700'] },
] as const;
export type DocumentFamily = (typeof families)[number]['family'];

const faces = new Map<DocumentFamily, string>();

/**
 * `@font-face` rules for a document's family (Source Serif 4 or Source Sans 3), static cuts, the bytes inside. Static,
 * because text of variable fonts comes out of some PDF readers broken.
 */
export function documentFontFace(family: DocumentFamily): string {
  const known = faces.get(family);
  if (known !== undefined) return known;
  const made = families.filter((font) => font.family === family).flatMap((font) => font.cuts.map((cut) => inlined(font, cut))).join('\n');
  const whole = family === 'Document Serif' ? `${made}\n${apostrophes()}` : made;
  faces.set(family, whole);
  return whole;
}

/**
 * Source Serif 4 draws U+2019 and U+02BC with one glyph, and extracted text then reads "OʼFlaherty" in other letters
 * than it was written. Its apostrophe therefore comes from Source Sans 3.
 */
function apostrophes(): string {
  const sans = families[1];
  return sans.cuts.flatMap((cut) => inlined(sans, cut).match(/@font-face \{[^}]*\}/gu) ?? []).filter((face) => /U\+0000-00FF/u.test(face))
    .map((face) => face.replace('"Document Sans"', '"Document Serif"').replace(/unicode-range: [^;]+;/u, 'unicode-range: U+2019;')).join('\n');
}

function inlined(font: (typeof families)[number], cut: string): string {
  const sheet = createRequire(import.meta.url).resolve(`${font.folder}/${cut}.css`);
  return readFileSync(sheet, 'utf8')
    .replaceAll(`'${font.name}'`, `"${font.family}"`)
    .replaceAll('font-display: swap', 'font-display: block')
    .replace(/src: url\(\.\/(files\/[\w-]+\.woff2)\)[^;]*;/gu, (_all, file: string) => `src: url(data:font/woff2;base64,${readFileSync(join(dirname(sheet), file)).toString('base64')}) format('woff2');`);
}
