import type { Page } from 'playwright-core';
import type { ChromiumHost } from './chromium-host.ts';
import { documentFontFace } from './document-font.ts';

export interface PdfRenderer {
  /**
   * A tagged PDF of a document's own HTML. The font stands static inside the file and ligatures are off, so that
   * programs that read résumés find whole words. Scripts do not run and nothing is fetched.
   */
  render(html: string, options: { readonly paper: 'A4' | 'Letter' }): Promise<Uint8Array>;
}

/** A page is used again for so many documents: making one costs more than printing on it. */
const mostPrints = 200;
/** Milliseconds after which a page that nobody needs is closed: its process holds 70 MB. */
const mostIdle = 30_000;

interface PrintingPage {
  readonly page: Page;
  prints: number;
  /** Closes it, unless the next document comes first. */
  closing?: NodeJS.Timeout;
}

/**
 * Renders in pages of the host's browser, each used again for further documents.
 * @param idleMs milliseconds that an unused page stays open
 */
export function createPdfRenderer(host: ChromiumHost, idleMs = mostIdle): PdfRenderer {
  const idle: PrintingPage[] = [];
  const close = (one: PrintingPage) => one.page.context().close().catch(() => undefined);
  const keep = (one: PrintingPage) => {
    idle.push(one);
    one.closing = setTimeout(() => {
      idle.splice(idle.indexOf(one), 1);
      void close(one);
    }, idleMs).unref();
  };
  const take = async (): Promise<PrintingPage> => {
    const browser = await host.browser();
    for (let one = idle.pop(); one !== undefined; one = idle.pop()) {
      clearTimeout(one.closing);
      if (!one.page.isClosed() && one.page.context().browser() === browser) return one;
      // Its browser crashed, or waits for its last page to close.
      await close(one);
    }
    // Nobody looks at the page: a small window is painted in no time, and printing has its own measures.
    const context = await browser.newContext({ javaScriptEnabled: false, offline: true, acceptDownloads: false, serviceWorkers: 'block', viewport: { width: 64, height: 64 } });
    return { page: await context.newPage(), prints: 0 };
  };
  return {
    async render(html, { paper }) {
      const own = await take();
      let isWhole = false;
      try {
        await own.page.setContent(withFont(html), { waitUntil: 'load', timeout: 20_000 });
        await own.page.evaluate(() => (document as { fonts: { ready: Promise<unknown> } }).fonts.ready.then(() => null));
        const bytes = await own.page.pdf({ format: paper, tagged: true, outline: true, printBackground: true, preferCSSPageSize: true });
        own.prints += 1;
        isWhole = own.prints < mostPrints;
        return bytes;
      } finally {
        // A page that failed may hold anything; the next document gets a new one.
        if (isWhole) keep(own);
        else await close(own);
      }
    },
  };
}

declare const document: unknown;

/** Adds the font that a document names (the serif where it names none), and switches ligatures off everywhere. */
function withFont(html: string): string {
  const family = html.includes('"Document Sans"') ? 'Document Sans' : 'Document Serif';
  const own = html.includes('@font-face') ? '' : `${documentFontFace(family, html)}\nbody{font-family:"${family}",serif}`;
  const style = `<style>${own}\n*{font-variant-ligatures:none!important;font-feature-settings:"liga" 0,"clig" 0,"dlig" 0!important}</style>`;
  const at = html.search(/<\/head>|<body/iu);
  return at === -1 ? `${style}${html}` : `${html.slice(0, at)}${style}${html.slice(at)}`;
}

/** For the rare document of a process that has no browser of its own: one starts for it and ends with it. */
export function createBriefPdfRenderer(newHost: () => ChromiumHost): PdfRenderer {
  return {
    async render(html, options) {
      await using host = newHost();
      return await createPdfRenderer(host).render(html, options);
    },
  };
}
