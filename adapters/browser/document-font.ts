import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

let faces: string | null = null;

/**
 * `@font-face` rules for the family "Document Serif": Source Serif 4, static cuts, the bytes inside. Static, because
 * text of variable fonts comes out of some PDF readers broken.
 */
export function documentFontFace(): string {
  faces ??= ['400', '400-italic', '600', '700'].map(inlined).join('\n');
  return faces;
}

function inlined(cut: string): string {
  const sheet = createRequire(import.meta.url).resolve(`@fontsource/source-serif-4/${cut}.css`);
  return readFileSync(sheet, 'utf8')
    .replaceAll("'Source Serif 4'", '"Document Serif"')
    .replaceAll('font-display: swap', 'font-display: block')
    .replace(/src: url\(\.\/(files\/[\w-]+\.woff2)\)[^;]*;/gu, (_all, file: string) => `src: url(data:font/woff2;base64,${readFileSync(join(dirname(sheet), file)).toString('base64')}) format('woff2');`);
}
