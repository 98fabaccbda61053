import type { ChromiumHost } from './chromium-host.ts';
import { documentFontFace } from './document-font.ts';

export interface PdfRenderer {
  /**
   * A tagged PDF of a document's own HTML. The font stands static inside the file and ligatures are off, so that
   * programs that read résumés find whole words. Scripts do not run and nothing is fetched.
   */
  render(html: string, options: { readonly paper: 'A4' | 'Letter' }): Promise<Uint8Array>;
}

export function createPdfRenderer(host: ChromiumHost): PdfRenderer {
  return {
    async render(html, { paper }) {
      const context = await (await host.browser()).newContext({ javaScriptEnabled: false, offline: true, acceptDownloads: false, serviceWorkers: 'block' });
      try {
        const page = await context.newPage();
        await page.setContent(withFont(html), { waitUntil: 'load', timeout: 20_000 });
        await page.evaluate(() => (document as { fonts: { ready: Promise<unknown> } }).fonts.ready.then(() => null));
        return await page.pdf({ format: paper, tagged: true, outline: true, printBackground: true, preferCSSPageSize: true });
      } finally {
        await context.close();
      }
    },
  };
}

declare const document: unknown;

/** Adds the font that a document names (the serif where it names none), and switches ligatures off everywhere. */
function withFont(html: string): string {
  const family = html.includes('"Document Sans"') ? 'Document Sans' : 'Document Serif';
  const own = html.includes('@font-face') ? '' : `${documentFontFace(family)}\nbody{font-family:"${family}",serif}`;
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
