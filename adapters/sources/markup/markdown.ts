import sanitizeHtml from 'sanitize-html';
import TurndownService from 'turndown';
import { cleanText, unescaped } from '#domain/posting/text.ts';
import { hiddenLine } from '#domain/untrusted/hidden-line.ts';
import { hiddenIn } from './hidden.ts';

const longest = 200_000;
const sanitising: sanitizeHtml.IOptions = {
  allowedTags: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'div', 'br', 'hr', 'ul', 'ol', 'li', 'strong', 'b', 'em', 'i', 'blockquote', 'pre', 'code', 'a', 'table', 'thead', 'tbody', 'tr', 'td', 'th', 'section', 'article'],
  allowedAttributes: { a: ['href'] },
  allowedSchemes: ['https', 'http', 'mailto'],
  allowedSchemesAppliedToAttributes: ['href'],
  allowProtocolRelative: false,
  disallowedTagsMode: 'discard',
  nonTextTags: ['script', 'style', 'textarea', 'option', 'noscript', 'template', 'svg', 'math', 'iframe', 'object', 'title', 'xmp', 'noembed', 'noframes', 'plaintext'],
  nestingLimit: 60,
};

/** Words that were escaped once more than their page undoes ("bread &amp; butter" as read): names of signs alone, and none that makes a tag. */
function signsIn(text: string): string {
  return text.replace(/&(?!lt;|gt;)(?:[a-z]{2,8}|#0?39);/gi, unescaped);
}

const turndown = new TurndownService({ headingStyle: 'atx', bulletListMarker: '-', codeBlockStyle: 'fenced', emDelimiter: '*', hr: '---' });
const escapeWords = turndown.escape.bind(turndown);
// Markdown passes raw HTML through; text that looks like a tag must stay text wherever it is rendered.
turndown.escape = (text) => escapeWords(signsIn(text)).replace(/&(?=#?\w+;)/g, '&amp;').replace(/<(?=[a-z/!?])/gi, '&lt;');
turndown.addRule('cells', { filter: ['td', 'th'], replacement: (content) => `${content.trim()} ` });
turndown.addRule('rows', { filter: 'tr', replacement: (content) => `${content.trim()}\n\n` });
turndown.addRule('links', {
  filter: 'a',
  replacement: (content, node) => {
    // Cleaned first: a link may hide its scheme behind signs that are removed later.
    const href = cleanText('getAttribute' in node ? String(node.getAttribute('href') ?? '') : '').trim();
    const words = content.trim().replace(/\s+/g, ' ');
    if (!/^(https?:\/\/|mailto:)/i.test(href) || words === '') return content;
    return `[${words}](${href.replace(/[\s<>()\\`]/g, (sign) => encodeURIComponent(sign).replace(/[()]/g, (bracket) => (bracket === '(' ? '%28' : '%29')))})`;
  },
});

/**
 * A description as sanitised Markdown. HTML that came entity-escaped (no tag, but `&lt;tag`) is decoded once: sources
 * differ, and one differs from row to row. Scripts, styles, images, frames and event handlers go; links keep http,
 * https and mailto. What the page hid from its reader stands at the end, as lines that say so. Longer than 200,000
 * characters is cut.
 */
export function toMarkdown(html: string): string {
  const raw = html.slice(0, longest);
  // Before cleaning, which takes away the signs that carry hidden words.
  const { html: seen, found } = hiddenIn(plainHtml(raw));
  const decoded = cleanText(seen);
  const markup = /<\/?[a-z][\s\S]*?>/i.test(decoded) ? decoded : decoded.replace(/\n{2,}/g, '</p><p>').replace(/\n/g, '<br>');
  const safe = sanitizeHtml(markup, sanitising);
  const shown = tightLists(cleanText(turndown.turndown(safe)).replace(/\u00A0/g, ' ').replace(/[ \t]+$/gm, '')).replace(/\n{3,}/g, '\n\n').trim();
  const hidden = found.map(({ carrier, words }) => hiddenLine(carrier, turndown.escape(cleanText(words))));
  return hidden.length === 0 ? shown : `${shown.slice(0, longest - 10_000)}\n\n${hidden.join('\n')}`;
}

/** One space after a bullet and no empty line between items, whatever paragraphs the source put inside them. */
function tightLists(markdown: string): string {
  return markdown.replace(/^(\s*)(-|\d+\.) {2,}/gm, '$1$2 ').replace(/\n{2,}(?=[ \t]*- )/g, (gap, at: number, all: string) => (/(^|\n)[ \t]*- [^\n]*$/.test(all.slice(Math.max(0, at - 2000), at)) ? '\n' : gap));
}

/** HTML as HTML: decoded once where it came entity-escaped. */
export function plainHtml(text: string): string {
  return isEscaped(text) ? decodeOnce(text) : text;
}

function isEscaped(text: string): boolean {
  return !/<\/?[a-z][a-z0-9]*[\s/>]/i.test(text) && /(?:&lt;|&#60;|&#x3c;)\/?[a-z][a-z0-9]*(\s|\/|&gt;|&#62;|&#x3e;)/i.test(text);
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
const escapedSigns = '<>"\'&';

/** Decodes the five signs that escaping makes, by name or number; every other entity is left for the page it ends on. */
function decodeOnce(text: string): string {
  return text.replace(/&(?:(lt|gt|quot|apos|amp)|#(\d{1,4})|#x([\da-f]{1,4}));/gi, (all, name: string | undefined, decimal: string | undefined, hex: string | undefined) => {
    if (name !== undefined) return entities[name.toLowerCase()] ?? all;
    const sign = String.fromCodePoint(decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal));
    return escapedSigns.includes(sign) ? sign : all;
  });
}
