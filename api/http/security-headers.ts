import { createHash } from 'node:crypto';
import type { RequestHandler } from 'express';
import helmet from 'helmet';
import type { CurrentPage } from './ui-shell.ts';

/**
 * Headers of every answer. Scripts: our own files and the inline ones of the page itself, named by hash (SvelteKit's
 * start script). Nothing is loaded from, sent to or framed by another origin. No HSTS and no upgrade: loopback is HTTP.
 */
export function securityHeaders(current: CurrentPage): RequestHandler {
  const ofPage = scriptsOf(current);
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'", ofPage],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        workerSrc: ["'self'"],
        frameSrc: ["'self'", 'blob:'],
        objectSrc: ["'self'"],
        frameAncestors: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
      },
    },
    strictTransportSecurity: false,
    referrerPolicy: { policy: 'no-referrer' },
  });
}

/** The CSP sources of the page as it stands, made once a page. */
function scriptsOf(current: CurrentPage): () => string {
  let known = { page: '', sources: '' };
  return () => {
    const page = current() ?? '';
    if (page !== known.page) known = { page, sources: inlineScripts(page).join(' ') };
    return known.sources === '' ? "'self'" : known.sources;
  };
}

/** CSP sources for the inline scripts of a page: 'sha256-…' of their exact text. */
export function inlineScripts(html: string): string[] {
  const scripts = html.matchAll(/<script(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/gu);
  return Array.from(scripts, ([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
}
