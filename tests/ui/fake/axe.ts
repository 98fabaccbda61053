import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

interface Look {
  readonly phone: boolean;
  readonly dark: boolean;
}

interface Finding {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** Rules that read colours: all that a theme changes. */
const colourRules = ['color-contrast', 'link-in-text-block'];
/** Of a long list of rows made alike the first twenty stand for all: the others are taken out of the page before it is read. */
const alike = '.lazy-row:nth-child(n+21), .lazy-card:nth-child(n+21)';

/**
 * Reads one page with axe, screen after screen. The screens change without a reload, so that axe is put into the page
 * once: every rule runs on each in one theme, the rules of colour in the other too.
 */
export class AxeReader {
  readonly #page: Page;
  readonly #asked = new Set<string>();
  #dark: boolean;

  constructor(page: Page, dark = false) {
    this.#page = page;
    this.#dark = dark;
    page.on('request', (request) => { if (request.url().includes('/api/')) this.#asked.add(request.url()); });
    page.on('requestfinished', (request) => this.#asked.delete(request.url()));
    page.on('requestfailed', (request) => this.#asked.delete(request.url()));
  }

  /** Goes to a place as a link does, and waits until it has read what it shows. */
  async visit(path: string): Promise<void> {
    // Before the screens have started a link is an ordinary one.
    await this.#page.locator('h1').first().waitFor();
    await this.#page.evaluate(`(() => {
      const link = document.querySelector('.contents').appendChild(Object.assign(document.createElement('a'), { href: ${JSON.stringify(path)} }));
      link.click();
      link.remove();
    })()`);
    // The inbox opens its first item by itself.
    await this.#page.waitForURL((url) => `${url.pathname}${url.search}`.startsWith(path), { waitUntil: 'commit' });
    await this.settled();
  }

  /** Nothing is asked of the API and nothing is drawn any more. */
  async settled(): Promise<void> {
    for (let quiet = 0; quiet < 3; quiet = this.#asked.size === 0 ? quiet + 1 : 0) await this.#frame();
  }

  /** What every rule finds in this look, and the rules of colour in the other theme too where `bothThemes`. */
  async findings(where: string, { phone, dark }: Look, bothThemes: boolean): Promise<string[]> {
    await this.#page.setViewportSize(phone ? { width: 390, height: 844 } : { width: 1440, height: 900 });
    await this.#wear(dark);
    const found = await this.#read(where, {});
    if (!bothThemes) return found;
    await this.#wear(!dark);
    return [...found, ...(await this.#read(where, { runOnly: { type: 'rule', values: colourRules } }))];
  }

  async #wear(dark: boolean): Promise<void> {
    this.#dark = dark;
    // Without motion, colours are there at once instead of on their way.
    await this.#page.emulateMedia({ colorScheme: dark ? 'dark' : 'light', reducedMotion: 'reduce' });
    await this.settled();
  }

  #frame(): Promise<unknown> {
    return this.#page.evaluate('new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)))');
  }

  async #read(where: string, options: { readonly runOnly?: { readonly type: 'rule'; readonly values: readonly string[] } }): Promise<string[]> {
    if (!(await this.#page.evaluate('"axe" in window'))) {
      await new AxeBuilder({ page: this.#page }).setLegacyMode(true).withRules(['document-title']).analyze();
      // Rows out of view keep the colours they were last drawn in: those that are read are drawn.
      await this.#page.addStyleTag({ content: '.lazy-row:nth-child(-n+20), .lazy-card:nth-child(-n+20) { content-visibility: visible !important; } *, ::before, ::after { transition: none !important; }' });
    }
    await this.#page.evaluate(`document.querySelectorAll('${alike}').forEach((row) => row.remove())`);
    const found = await this.#page.evaluate<Finding[]>(`window.axe.run(document, ${JSON.stringify({ ...options, resultTypes: ['violations'] })}).then(({ violations }) => violations)`);
    return found.map(({ id, nodes }) => `${where}, ${this.#dark ? 'dark' : 'light'}: ${id}: ${nodes[0]?.html.slice(0, 120) ?? ''}`);
  }
}
