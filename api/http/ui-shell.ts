import { readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import express, { Router } from 'express';
import type { RequestHandler } from 'express';
import type { ApiDeps } from '../deps.ts';
import { findSession } from '#db/session/session.repository.ts';
import { sessionCookie, sessionTokenOf } from '../session/cookie.ts';
import { hashOf } from '../session/secrets.ts';
import { rotateSession } from '../session/sign-in.ts';

/** The built page, or null where the UI was not built (the API works without). */
export function readPage(uiFolder: string): string | null {
  try {
    return readFileSync(join(uiFolder, 'index.html'), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/**
 * The static UI. The browser may keep hashed files for good; every address of a page answers the same page, whose router
 * finds the way. It holds no data, so it asks for no session.
 */
export function uiShell(uiFolder: string, page: string | null, deps: ApiDeps): Router {
  const router = Router();
  const immutable = join(uiFolder, '_app', 'immutable') + sep;
  router.use(
    express.static(uiFolder, {
      index: false,
      redirect: false,
      setHeaders: (response, path) => {
        response.set('Cache-Control', path.startsWith(immutable) ? 'public, max-age=31536000, immutable' : 'no-cache');
      },
    }),
    pageItself(page, deps),
  );
  return router;
}

function pageItself(page: string | null, deps: ApiDeps): RequestHandler {
  return async (request, response, next) => {
    const asked = (request.method === 'GET' || request.method === 'HEAD') && request.accepts(['html', 'json']) === 'html' && !/\.\w+$/.test(request.path);
    if (!asked || request.path === '/api' || request.path.startsWith('/api/')) return next();
    if (page === null) {
      response.status(503).type('text/plain').send('The screens are not built yet. Run "npm start": it builds them.\n');
      return;
    }
    const renewed = await nextSession(request, deps);
    if (renewed !== null) response.set('Set-Cookie', sessionCookie(request, renewed));
    response.set('Cache-Control', 'no-cache').type('html').send(page);
  };
}

// The page is loaded before it makes any request, so the session can be replaced here without breaking one.
async function nextSession(request: Parameters<RequestHandler>[0], deps: ApiDeps): Promise<string | null> {
  const token = sessionTokenOf(request);
  const session = token === null ? null : await findSession(deps.database, hashOf(token));
  return session === null ? null : await rotateSession(deps.database, deps.clock, session);
}
