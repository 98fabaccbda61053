import { readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import express, { Router } from 'express';
import type { RequestHandler } from 'express';
import type { ApiDeps } from '../deps.ts';
import { findSession } from '#db/session/session.repository.ts';
import { sessionCookie, sessionTokenOf } from '../session/cookie.ts';
import { hashOf } from '../session/secrets.ts';
import { rotateSession } from '../session/sign-in.ts';

/** The built page as it stands, or null where there is none (the API works without). */
export type CurrentPage = () => string | null;

/** Reads the page anew where it was built anew: the one before names files that are gone, and would stay white. */
export function currentPage(uiFolder: string): CurrentPage {
  const path = join(uiFolder, 'index.html');
  let known = { at: 0, page: '' };
  return () => {
    const at = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
    if (at === undefined) return null;
    if (at !== known.at) known = { at, page: readFileSync(path, 'utf8') };
    return known.page;
  };
}

/**
 * The static UI. The browser may keep hashed files for good; every address of a page answers the same page, whose router
 * finds the way. It holds no data, so it asks for no session.
 */
export function uiShell(uiFolder: string, current: CurrentPage, deps: ApiDeps): Router {
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
    pageItself(current, deps),
  );
  return router;
}

function pageItself(current: CurrentPage, deps: ApiDeps): RequestHandler {
  return async (request, response, next) => {
    const asked = (request.method === 'GET' || request.method === 'HEAD') && request.accepts(['html', 'json']) === 'html' && !/\.\w+$/.test(request.path);
    if (!asked || request.path === '/api' || request.path.startsWith('/api/')) return next();
    const page = current();
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
