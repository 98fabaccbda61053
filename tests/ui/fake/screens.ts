import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openBrowser } from './browser.ts';
import { serve, type FakeServer } from './server.ts';
import type { World } from './world.ts';

/** The built screens: `npx vite build --config ui/vite.config.ts`. */
export const site = join(import.meta.dirname, '../../../ui/build');
export const whyNoSite = existsSync(join(site, 'index.html')) ? null : 'the screens are not built (npx vite build --config ui/vite.config.ts)';

export interface Screens {
  readonly page: Page;
  readonly server: FakeServer;
  readonly world: World;
  /** What the page complained about; empty at the end of every test. */
  readonly complaints: string[];
}

/** Opens one browser a suite, one context a test. */
export class ScreenSuite {
  #browser: Browser | null = null;
  readonly #open: { readonly context: BrowserContext; readonly server: FakeServer }[] = [];

  async start(): Promise<void> {
    this.#browser = await openBrowser();
  }

  async open(world: World, path = '/inbox', options: { readonly phone?: boolean; readonly dark?: boolean; readonly locale?: string } = {}): Promise<Screens> {
    if (this.#browser === null) throw new Error('start() first');
    const server = await serve(world, site);
    const viewport = options.phone === true ? { width: 390, height: 844 } : { width: 1440, height: 900 };
    const context = await this.#browser.newContext({ viewport, colorScheme: options.dark === true ? 'dark' : 'light', locale: options.locale ?? 'en-GB', baseURL: server.url });
    this.#open.push({ context, server });
    const page = await context.newPage();
    // What a slow machine needs: nothing passes by waiting longer.
    page.setDefaultTimeout(120_000);
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => { if (message.text().includes('Content Security Policy')) complaints.push(message.text()); });
    await page.goto(path);
    return { page, server, world, complaints };
  }

  async closeAll(): Promise<void> {
    for (const { context, server } of this.#open.splice(0)) {
      await context.close();
      await server.close();
    }
  }

  async end(): Promise<void> {
    await this.closeAll();
    await this.#browser?.close();
  }
}
