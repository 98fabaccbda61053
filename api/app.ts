import express from 'express';
import type { Express } from 'express';
import type { ApiDeps } from './deps.ts';
import { noSuchRoute } from './http/errors.ts';
import { mountRoutes } from './http/mount.ts';
import { renderError } from './http/render-error.ts';
import type { Route } from './http/route.ts';
import { onlyOwnOrigin, onlyThisMachine } from './http/same-origin.ts';
import { securityHeaders } from './http/security-headers.ts';
import { currentPage, uiShell } from './http/ui-shell.ts';
import { openApiRoute } from './openapi/openapi.routes.ts';
import { loginPage } from './session/login.ts';

/** The whole HTTP side: own origin only, headers, log-in, the API behind its guards, the screens, one kind of error. */
export function createApp(deps: ApiDeps, routes: readonly Route[], uiFolder: string): Express {
  const page = currentPage(uiFolder);
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.use(securityHeaders(page));
  // Temporal's own screens come from another port of this machine.
  app.use('/temporal/codec', onlyThisMachine, (request, response, next) => deps.codecServer(request, response, next));
  app.use(onlyOwnOrigin);
  app.get('/login', loginPage(deps));
  app.use('/api/v1', mountRoutes([...routes, openApiRoute(routes)], deps));
  app.use(uiShell(uiFolder, page, deps));
  app.use((request) => {
    throw noSuchRoute(request.path);
  });
  app.use(renderError(deps.log));
  return app;
}
