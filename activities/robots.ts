import { WebError, type WebClient } from '#adapters/web/web.port.ts';

/** A page that is only asked for its site's rules is not waited for long, nor read to its end. */
const limits = { maxBytes: 4 * 1024 * 1024, timeoutMs: 8_000 };

/**
 * Why a program may not open an address, in the site's own rules (robots.txt), asked under our own name; null where they
 * say nothing against it, or the site does not answer: then the page itself shows what is wrong.
 */
export async function forbiddenByRobots(web: WebClient, url: string, signal: AbortSignal): Promise<string | null> {
  try {
    await web.fetch({ url, accept: 'text/html', signal, ...limits });
    return null;
  } catch (error) {
    if (error instanceof WebError) return error.code === 'robots' ? error.message : null;
    throw error;
  }
}
