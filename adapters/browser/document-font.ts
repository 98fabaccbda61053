import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const families = [
  { family: 'Document Serif', name: 'Source Serif 4', folder: '@fontsource/source-serif-4', cuts: ['400', '400-italic', '600'] },
  { family: 'Document Sans', name: 'Source Sans 3', folder: '@fontsource/source-sans-3', cuts: ['400', '400-italic', '600'] },
] as const;
export type DocumentFamily = (typeof families)[number]['family'];

interface Face {
  readonly css: string;
  readonly ranges: readonly (readonly [number, number])[];
}

const faces = new Map<DocumentFamily, readonly Face[]>();

/**
 * `@font-face` rules for a document's family (Source Serif 4 or Source Sans 3), static cuts, the bytes inside; only
 * those whose letters stand in the text. Static, because text of variable fonts comes out of some PDF readers broken.
 */
export function documentFontFace(family: DocumentFamily, text: string): string {
  const known = faces.get(family) ?? facesOf(family);
  faces.set(family, known);
  const letters = Array.from(new Set(text), (letter) => letter.codePointAt(0) ?? 0);
  const isItalic = /<(?:em|i)\b|italic/u.test(text);
  return known.filter(({ css, ranges }) => (isItalic || !css.includes('font-style: italic')) && letters.some((letter) => ranges.some(([from, to]) => from <= letter && letter <= to))).map(({ css }) => css).join('\n');
}

function facesOf(family: DocumentFamily): Face[] {
  const made = families.filter((font) => font.family === family).flatMap((font) => font.cuts.map((cut) => inlined(font, cut))).join('\n');
  const css = (family === 'Document Serif' ? `${made}\n${apostrophes()}` : made).match(/@font-face \{[^}]*\}/gu) ?? [];
  return css.map((face) => ({ css: face, ranges: rangesOf(face) }));
}

/** "U+0100-02BA, U+1E??, U+2019" as spans of code points. */
function rangesOf(face: string): (readonly [number, number])[] {
  const written = /unicode-range: ([^;]+);/u.exec(face)?.[1];
  if (written === undefined) return [[0, 0x10_ffff]];
  return written.split(',').map((range): readonly [number, number] => {
    const [from = '', to = from] = range.trim().replace(/^U\+/iu, '').split('-');
    return [Number.parseInt(from.replaceAll('?', '0'), 16), Number.parseInt(to.replaceAll('?', 'F'), 16)];
  });
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
