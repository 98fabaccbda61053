import { Buffer } from 'node:buffer';

type Parts = Readonly<Record<string, Uint8Array>>;

const body = 'word/document.xml';

/**
 * A document for each page header, then each footer, of a Word file (its unpacked parts), with that as its body: mammoth
 * reads bodies alone, and many write their name and address into the header.
 */
export function marginsAsBodies(parts: Parts): Record<string, Uint8Array>[] {
  const margins = Object.keys(parts).filter((name) => /^word\/(?:header|footer)\d*\.xml$/u.test(name)).toSorted((a, b) => b.slice(5, 6).localeCompare(a.slice(5, 6)) || a.localeCompare(b));
  return margins.map((name) => {
    const xml = Buffer.from(parts[name] ?? []).toString('utf8');
    const asBody = xml.replace(/<w:(?:hdr|ftr)\b([^>]*)>/u, '<w:document$1><w:body>').replace(/<\/w:(?:hdr|ftr)>\s*$/u, '</w:body></w:document>');
    return { ...parts, [body]: Buffer.from(asBody) };
  });
}

/** The text with what its page headers and footers say first; once where they say it on several kinds of pages, and no page numbers. */
export function withMargins(text: string, margins: readonly string[]): string {
  const own = new Set(text.split('\n'));
  const lines = new Set(margins.flatMap((margin) => margin.split('\n')).filter((line) => /\p{L}/u.test(line) && !/^\**(?:page|seite)\b/iu.test(line) && !own.has(line)));
  return [...lines, text].join('\n');
}
