import { z } from 'zod';
import { defineRoute } from '../http/route.ts';
import type { Route } from '../http/route.ts';
import { openApiDocument } from './document.ts';

/** `GET /openapi.json` for a table of routes, itself included. */
export function openApiRoute(routes: readonly Route[]): Route {
  let document: Record<string, unknown> | null = null;
  const route: Route = defineRoute({
    method: 'GET',
    path: '/openapi.json',
    summary: 'This API as an OpenAPI 3.1 document',
    guard: { scope: 'read' },
    answers: { 200: z.record(z.string(), z.unknown()) },
    handler: async () => {
      document ??= { ...openApiDocument([...routes, route]) };
      return { status: 200, body: document };
    },
  });
  return route;
}
