import { load } from 'cheerio';
import { linkAboutThem } from '#domain/company/page-addresses.ts';
import { sha256 } from '#adapters/hash/sha256.ts';
import type { WebClient } from '#adapters/web/web.port.ts';
import { toMarkdown } from '../markup/markdown.ts';

/** A public page of an employer, in words. */
export interface ReadCompanyPage {
  /** Where it was found, after redirects. */
  readonly url: string;
  /** SHA-256 of its bytes as they came. */
  readonly sha256: string;
  readonly readAt: Date;
  /** What it shows, as lines; what it hid from its reader stands at the end, in lines that say so. */
  readonly text: string;
  /** The page of the same site that tells more of them, or null. */
  readonly about: string | null;
}

const limits = { maxBytes: 2 * 1024 * 1024, timeoutMs: 8_000 };
const longest = 60_000;

/**
 * Reads a public page as any program may: by robots.txt, with its own name, within limits of size and time. Null where
 * there is no such page. Throws `WebError`.
 */
export async function readCompanyPage(web: WebClient, address: string, signal: AbortSignal): Promise<ReadCompanyPage | null> {
  const answer = await web.fetch({ url: address, accept: 'text/html', signal, ...limits });
  const type = answer.headers['content-type'] ?? '';
  if (answer.status !== 200 || !/html/iu.test(type)) return null;
  const html = textOf(answer.body, type);
  const $ = load(html);
  const links = $('a[href]').toArray().slice(0, 500).map((link) => ({ href: link.attribs['href'] ?? '', words: $(link).text().replace(/\s+/gu, ' ').trim() }));
  return {
    url: answer.url, sha256: sha256(answer.body), readAt: answer.fetchedAt,
    text: withoutLinks(toMarkdown(html)).slice(0, longest), about: linkAboutThem(links, answer.url),
  };
}

function textOf(body: Uint8Array, contentType: string): string {
  const named = /charset\s*=\s*["']?([\w-]+)/iu.exec(contentType)?.[1] ?? /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]+)/iu.exec(new TextDecoder('latin1').decode(body.slice(0, 2_048)))?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(named).decode(body);
  } catch (error) {
    // A name nobody knows.
    if (error instanceof RangeError) return new TextDecoder().decode(body);
    throw error;
  }
}

/** Words of links without their addresses, and without Markdown's escapes and emphasis. */
function withoutLinks(markdown: string): string {
  return markdown.replace(/\[([^\]]*)\]\([^)]*\)/gu, '$1').replace(/\*\*|(?<=\s|^)[*_](?=\S)|(?<=\S)[*_](?=\s|$|[.,])/gmu, '').replace(/\\(?=[\\`*_{}[\]()#+.!&<>-])/gu, '');
}
