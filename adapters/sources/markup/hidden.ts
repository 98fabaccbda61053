import { load, type CheerioAPI } from 'cheerio';
import { disguisesIn } from '#domain/untrusted/disguise.ts';
import type { Carrier } from '#domain/untrusted/hidden-line.ts';
import { speaksToSomebody, wordCount } from '#domain/untrusted/speech.ts';
import { namesSoftware, speaksToSoftware } from '#domain/untrusted/wording.ts';

const most = 20;
const longest = 400;
/** Most pages hide nothing: they are told from the rest before anything is parsed. */
const suspect = /<!--|<[a-z][^<>]{0,500}\shidden[\s>=/]|\b(?:style|hidden|alt|title|content|value|placeholder|aria-[\w-]+|data-[\w-]+|label|summary|srcdoc)\s*=|<(?:script|style|template|noscript|textarea|option|title|xmp|noembed|noframes|svg|object|iframe|font)\b|class\s*=\s*["'][^"']*(?:hid|sr-only|invisible|offscreen)/iu;
const silentTags = 'template, noscript, textarea, option, title, xmp, noembed, noframes, svg, object, iframe';
type Part = ReturnType<CheerioAPI>;
const spokenAttributes = /^(?:alt|title|content|value|placeholder|label|summary|aria-.+|data-.+)$/u;

/** Words that a page keeps from its reader though a program reads them, and the page without them. */
export interface Hidden {
  readonly html: string;
  readonly found: readonly { readonly carrier: Carrier; readonly words: string }[];
}

/** What a page hides. Labels and leftovers of editors are not told. */
export function hiddenIn(html: string): Hidden {
  const signs = disguisesIn(html.replace(/<[^>]*>/gu, ' ')).filter(({ carrier }) => carrier === 'zero_width');
  const markup = suspect.test(html) ? fromMarkup(html) : { html, found: [] };
  const found = [...signs, ...markup.found].map(({ carrier, words }) => ({ carrier, words: words.replace(/&(?:quot|amp|lt|gt|apos|#39);/gu, ' ').slice(0, longest) }));
  return { html: markup.html, found: found.filter(({ words }, n) => found.findIndex((other) => other.words === words) === n).slice(0, most) };
}

function fromMarkup(html: string): Hidden {
  const page = load(html, null, false);
  const found: { carrier: Carrier; words: string }[] = [];
  const keep = (carrier: Carrier, text: string): boolean => {
    const words = text.replace(/\s+/gu, ' ').trim();
    const isTold = wordCount(words) >= 3 && (carrier === 'size' || carrier === 'colour' || (carrier === 'display' && /[.!?]$/u.test(words)) || speaksToSomebody(words) || speaksToSoftware(words) || namesSoftware(words));
    if (isTold) found.push({ carrier, words });
    return isTold;
  };
  const rules = hidingRules(page);
  for (const element of page('*').toArray()) {
    const self = page(element);
    const carrier = carrierOf(self, rules);
    // Taken out, so that nothing reads what no reader was shown.
    if (carrier !== null && keep(carrier, self.text())) self.remove();
    for (const [name, value] of Object.entries(self.attr() ?? {})) if (spokenAttributes.test(name) && /\S\s+\S+\s+\S/u.test(value)) keep('attribute', value);
    if (self.is('script[type*="ld+json" i]')) for (const text of stringsIn(self.text())) keep('json_ld', text);
    else if (self.is(silentTags)) keep('display', self.text());
  }
  for (const comment of html.matchAll(/<!--([\s\S]*?)-->/gu)) keep('comment', comment[1] ?? '');
  return { html: found.length === 0 ? html : page.html(), found };
}

/** Selectors of a page's own style sheet that hide what they match, with how. */
function hidingRules(page: CheerioAPI): (readonly [string, Carrier])[] {
  const sheet = (page('style').html() ?? '').slice(0, 50_000);
  return Array.from(sheet.matchAll(/([^{}]{1,200})\{([^{}]{0,2000})\}/gu)).flatMap(([, selector = '', declarations = '']): (readonly [string, Carrier])[] => {
    const carrier = hiddenBy(declarations);
    return carrier === null || !/^[\w\s.#,>-]+$/u.test(selector) ? [] : [[selector.trim(), carrier]];
  });
}

function carrierOf(self: Part, rules: readonly (readonly [string, Carrier])[]): Carrier | null {
  const style = self.attr('style') ?? '';
  const styled = hiddenBy(style) ?? (self.is('font') && isPale(self.attr('color') ?? '') ? 'colour' : null);
  if (styled === 'colour' && self.parents().toArray().some((parent) => /background/iu.test(('attribs' in parent ? parent.attribs['style'] : '') ?? ''))) return null;
  if (styled !== null) return styled;
  if (self.attr('hidden') !== undefined || /(?:^|\s)(?:hidden|hide|invisible|d-none|offscreen)(?:\s|$)/u.test(self.attr('class') ?? '')) return 'display';
  return rules.find(([selector]) => self.is(selector))?.[1] ?? null;
}

/** How declarations of a style keep words from the eye; null where they do not. */
function hiddenBy(style: string): Carrier | null {
  const says = (pattern: RegExp) => pattern.test(style);
  if (says(/display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|(?:^|[;\s])clip(?:-path)?\s*:\s*(?:rect\(\s*0|inset\(\s*(?:50|100)%)|(?:left|top|text-indent|margin-left)\s*:\s*-\d{3,}|(?:max-)?(?:height|width)\s*:\s*[01](?:px)?\s*(?:;|$|!)|content-visibility\s*:\s*hidden|transform\s*:\s*scale\(\s*0/iu)) return 'display';
  if (says(/font-size\s*:\s*(?:[0-3](?:\.\d+)?(?:px|pt)?|0?\.[0-2]\d*(?:em|rem)|[0-9](?:\.\d+)?%)\s*(?:;|$|!)|(?:^|[;\s])font\s*:\s*[^;]*\b[0-3]px/iu)) return 'size';
  const colour = /(?:^|[;\s])color\s*:\s*([^;!]+)/iu.exec(style)?.[1]?.trim() ?? null;
  const ground = /background(?:-color)?\s*:\s*([^;!]+)/iu.exec(style)?.[1]?.trim() ?? null;
  const isSame = colour !== null && ground !== null && colour.toLowerCase() === ground.toLowerCase();
  return says(/opacity\s*:\s*(?:0(?:\.0\d*)?)\s*(?:;|$|!)/iu) || isSame || (colour !== null && ground === null && isPale(colour)) ? 'colour' : null;
}

/** White or nearly, or not there at all. */
function isPale(colour: string): boolean {
  const written = colour.toLowerCase().replace(/\s+/gu, '');
  if (/^(?:white|transparent|snow|ivory|ghostwhite|whitesmoke)$|^rgba\([^)]*,0(?:\.0\d*)?\)$|^hsla?\([^)]*,(?:9[7-9]|100)%/u.test(written)) return true;
  const hex = /^#([0-9a-f]{3,8})$/u.exec(written)?.[1];
  const channels = hex === undefined ? (/^rgba?\((\d+),(\d+),(\d+)/u.exec(written)?.slice(1) ?? []).map(Number) : hex.length < 6 ? Array.from(hex.slice(0, 3), (digit) => Number.parseInt(digit + digit, 16)) : (hex.slice(0, 6).match(/../gu) ?? []).map((pair) => Number.parseInt(pair, 16));
  return channels.length === 3 && channels.every((channel) => channel >= 245);
}

/** Every text of a JSON document that cannot be one of its addresses or names. */
function stringsIn(json: string): string[] {
  return Array.from(json.matchAll(/"((?:[^"\\]|\\.){12,2000})"/gu), (found) => found[1] ?? '').map((text) => text.replace(/\\n/gu, '\n').replace(/\\"/gu, '"').replace(/\\u([0-9a-f]{4})/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))).filter((text) => /\s/u.test(text));
}
