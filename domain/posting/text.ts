// oxlint-disable no-control-regex -- control characters are what this file removes
const controls = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u200B\u2060\uFEFF\u202A-\u202E\u2066-\u2069]/gu;

/**
 * Text that every store and hash accepts: well formed, without control characters (PostgreSQL refuses U+0000) and
 * without direction overrides, which would let a posting show other words than it holds. Line breaks stay.
 */
export function cleanText(text: string): string {
  return text.toWellFormed().replace(/\r\n?/g, '\n').replace(controls, '');
}

const named: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', rsquo: '’', lsquo: '‘', ldquo: '“', rdquo: '”', ndash: '–', mdash: '—', bull: '•', hellip: '…', middot: '·', trade: '™', reg: '®', euro: '€', pound: '£',
  auml: 'ä', ouml: 'ö', uuml: 'ü', Auml: 'Ä', Ouml: 'Ö', Uuml: 'Ü', szlig: 'ß', eacute: 'é', egrave: 'è', ecirc: 'ê', agrave: 'à', aacute: 'á', acirc: 'â', aring: 'å', ccedil: 'ç', iacute: 'í', ntilde: 'ñ', oacute: 'ó', ocirc: 'ô', oslash: 'ø', uacute: 'ú',
};

/** Text whose signs were escaped for a page, with each entity as its sign, once. An entity nobody knows stays as it is. */
export function unescaped(text: string): string {
  return !text.includes('&') ? text : text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/giu, (whole: string, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return named[name] ?? named[name.toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number.parseInt(decimal, 10);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
  });
}

/** One line of clean text: white space of any kind becomes one space, ends trimmed. */
export function oneLine(text: string): string {
  return cleanText(text).replace(/\s+/gu, ' ').trim();
}

/** Like `oneLine`, but null when nothing is left. */
export function oneLineOrNull(text: string | null | undefined): string | null {
  const line = text === null || text === undefined ? '' : oneLine(text);
  return line === '' ? null : line;
}

/** Lower case without accents, for looking words up in tables; never for showing. */
export function folded(text: string): string {
  return oneLine(text).toLowerCase().replaceAll('ß', 'ss').replaceAll('ø', 'o').replaceAll('ł', 'l').normalize('NFKD').replace(/\p{M}/gu, '');
}

/** A folded name with its umlauts as one letter, however they were written: "lueneburg" and "luneburg" of Lüneburg. */
export function withoutUmlauts(word: string): string {
  return word.replace(/([aou])e/gu, '$1');
}

/** A name folded, and once more where its umlauts are written out: "malmo" and "malmoe". */
export function spellingsOf(name: string): readonly string[] {
  const writtenOut = name.replace(/[äæ]/giu, 'ae').replace(/[öø]/giu, 'oe').replace(/ü/giu, 'ue').replace(/å/giu, 'aa');
  return Array.from(new Set([folded(name), folded(writtenOut)]));
}
