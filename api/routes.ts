import type { Route } from './http/route.ts';
import { keyRoutes } from './keys/keys.routes.ts';
import { liveRoutes } from './live/live.routes.ts';
import { sessionRoutes } from './session/session.routes.ts';

/** Every route of the API. A feature adds its table here; guards, the OpenAPI document and the tests walk this list. */
export const routes: readonly Route[] = [...sessionRoutes, ...keyRoutes, ...liveRoutes];
