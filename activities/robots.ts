import { WebError, type WebClient } from '#adapters/web/web.port.ts';

/** Only the site's rules are of interest, so the page is not waited for long, nor read to its end. */
const limits = { maxBytes: 4 * 1024 * 1024, timeoutMs: 8_000 };

/**
 * Why the site's rules (robots.txt) do not let our program open an address; null if they do, and also if the site does
 * not answer: then opening the page shows what is wrong.
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
