import { Buffer } from 'node:buffer';

type Parts = Readonly<Record<string, Uint8Array>>;

/** A Word file has three kinds of headers a section; one that has many more is no résumé. */
const most = 6;
const noRelations = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';

/**
 * A document for each page header, then each footer, of a Word file (its unpacked parts), with that as its body: mammoth
 * reads bodies alone, and many write their name and address into the header.
 */
export function marginsAsBodies(parts: Parts): Record<string, Uint8Array>[] {
  const named = (kind: 'header' | 'footer') => Object.keys(parts).filter((name) => name.startsWith(`word/${kind}`) && name.endsWith('.xml')).toSorted();
  return [...named('header'), ...named('footer')].slice(0, most).map((name) => {
    const xml = Buffer.from(parts[name] ?? []).toString('utf8');
    const asBody = xml.replace(/<w:(?:hdr|ftr)\b([^>]*)>/u, '<w:document$1><w:body>').replace(/<\/w:(?:hdr|ftr)>\s*$/u, '</w:body></w:document>');
    // Links go by the relations of the part that they stand in.
    const relations = parts[name.replace('word/', 'word/_rels/').concat('.rels')] ?? Buffer.from(noRelations);
    return { ...parts, 'word/document.xml': Buffer.from(asBody), 'word/_rels/document.xml.rels': relations };
  });
}

/** The text with what its page headers and footers say first; once where they say it on several kinds of pages, and no page numbers. */
export function withMargins(text: string, margins: readonly string[]): string {
  const own = new Set(text.split('\n'));
  const lines = new Set(margins.flatMap((margin) => margin.split('\n')).filter((line) => /\p{L}/u.test(line) && !/^\**(?:page|seite)\b/iu.test(line) && !own.has(line)));
  return [...lines, text].join('\n');
}
