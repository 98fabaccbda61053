import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { Router } from 'express';
import type { Request, RequestHandler, Response } from 'express';
import type { z } from 'zod';
import { LimitsAway } from '#adapters/limits/limits.port.ts';
import type { ApiDeps } from '../deps.ts';
import { callerOf } from '../session/guard.ts';
import type { Caller } from '../session/guard.ts';
import { collectBody, collectFile, readBody } from './body.ts';
import { invalidRequest, tooManyRequests } from './errors.ts';
import { changeIdOf, idempotencyKeyOf, once } from './idempotency.ts';
import { isFileSpec } from './route.ts';
import type { FileBody, FileStream, Route } from './route.ts';

/** Mounts every route with all that comes before its handler: the guard, the body, the schemas and the `Idempotency-Key`. */
export function mountRoutes(routes: readonly Route[], deps: ApiDeps): Router {
  const router = Router({ caseSensitive: true });
  for (const route of routes) {
    const add = router.route(route.path);
    const handlers: RequestHandler[] = [guarded(route, deps), ...(route.method === 'GET' ? [] : [route.upload === null ? collectBody : collectFile(route.upload)]), handled(route, deps)];
    if (route.method === 'GET') add.get(handlers);
    else if (route.method === 'POST') add.post(handlers);
    else if (route.method === 'PUT') add.put(handlers);
    else if (route.method === 'PATCH') add.patch(handlers);
    else add.delete(handlers);
  }
  return router;
}

/** Most requests of one API key within a minute. */
const mostAMinute = 1_200;

interface Locals {
  caller?: Caller;
}

function guarded(route: Route, deps: ApiDeps): RequestHandler {
  return async (request, response: Response<unknown, Locals>, next) => {
    response.set('Cache-Control', 'no-store');
    const caller = await callerOf(request, route.guard, deps.database, request.query['key']);
    if (caller.signedBy.by === 'api_key') await withinPace(caller.signedBy.keyId, deps);
    response.locals.caller = caller;
    next();
  };
}

/** A program in a loop must not crowd out the person. If requests cannot be counted they are let through: the record has limits of its own. */
async function withinPace(keyId: string, { tries, log }: ApiDeps): Promise<void> {
  const wait = await tries.take(`key:${keyId}`, mostAMinute, 60_000).catch((error: unknown) => {
    if (!(error instanceof LimitsAway)) throw error;
    log.debug({ err: error }, 'the requests of an API key are not counted');
    return null;
  });
  if (wait !== null) throw tooManyRequests(wait);
}

function handled(route: Route, deps: ApiDeps): RequestHandler {
  return async (request: Request, response: Response<unknown, Locals>) => {
    const { caller } = response.locals;
    if (caller === undefined) throw new Error('a route was reached without its guard');
    const params = read(route.params, request.params, 'params');
    const query = read(route.query, request.query, 'query');
    const common = { params, query, user: { userId: caller.userId }, origin: `http://${request.headers.host}`, signedBy: caller.signedBy };
    if (route.method === 'GET') {
      const { status, body } = await route.handler({ ...common, body: null, changeId: null }, deps);
      await answer(response, route, deps.log, { status, body: told(route, status, body) });
      return;
    }
    const key = idempotencyKeyOf(request.get('Idempotency-Key'));
    const { bytes, value } = route.upload === null ? readBody(request.body, request.get('Content-Length')) : uploaded(request.body);
    // A missing body is `undefined` to its schema, which may have a default for it.
    const body = read(route.body, value ?? undefined, 'body');
    const change = { userId: caller.userId, key, route: `${route.method} ${request.originalUrl}`, body: bytes, secretAnswer: route.secretAnswer };
    const done = await once(deps.database, change, async () => {
      const { status, body: made } = await route.handler({ ...common, body, changeId: changeIdOf(caller.userId, key) }, deps);
      return { status, body: told(route, status, made) };
    });
    if (done.replayed) response.set('Idempotency-Replayed', 'true');
    await answer(response, route, deps.log, done);
  };
}

function uploaded(collected: unknown): { readonly bytes: Buffer; readonly value: unknown } {
  const bytes = Buffer.isBuffer(collected) ? collected : Buffer.alloc(0);
  return { bytes, value: bytes };
}

/** Parses a part of the request by its schema; null if the route has none for it. Throws `invalid_request` with the fields. */
function read(schema: z.ZodType | null, value: unknown, part: 'params' | 'query' | 'body'): unknown {
  if (schema === null) return null;
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw invalidRequest(result.error.issues.map((issue) => ({ in: part, path: issue.path.map(String), message: issue.message })));
}

/** What is sent: exactly what the answer's schema names, and nothing else that the handler returned. */
function told(route: Route, status: number, body: unknown): unknown {
  const spec = route.answers[status];
  if (spec === undefined) throw new Error(`${route.method} ${route.path} answered ${status}, which it does not list`);
  if (spec === null || isFileSpec(spec)) return body;
  return spec.parse(body);
}

async function answer(response: Response, route: Route, log: ApiDeps['log'], { status, body }: { readonly status: number; readonly body: unknown }): Promise<void> {
  const spec = route.answers[status] ?? null;
  if (status < 400 && isFileSpec(spec)) {
    const file = body as FileBody | FileStream;
    const { mediaType, fileName } = file;
    if (!spec.mediaTypes.includes(mediaType)) throw new Error(`${route.path} does not list ${mediaType}`);
    const disposition = response.attachment(fileName).get('Content-Disposition') ?? '';
    response.set('Content-Disposition', spec.download === true ? disposition : disposition.replace(/^attachment/, 'inline')).status(status).type(mediaType);
    if (spec.download === true) response.set('Content-Security-Policy', "sandbox; default-src 'none'");
    if ('bytes' in file) response.send(Buffer.from(file.bytes));
    else await pipeline(file.pieces, response).catch((error: unknown) => log.warn({ err: error, path: route.path }, 'a download was cut off'));
  } else if (body === null) {
    response.status(status).end();
  } else {
    await answerJson(response, status, body, route.secretAnswer);
  }
}

const packed = promisify(gzip);
/** From so many characters on JSON is packed: a long list says the same words over and over (1,000 waiting applications: 413 kB, packed 37). */
const worthPacking = 8_192;

/** An answer with a secret is never packed: its size would tell of what it holds. */
async function answerJson(response: Response, status: number, body: unknown, secret: boolean): Promise<void> {
  const text = JSON.stringify(body);
  response.status(status).type('json').vary('Accept-Encoding');
  if (secret || text.length < worthPacking || response.req.acceptsEncodings('gzip') === false) response.send(text);
  else response.set('Content-Encoding', 'gzip').send(await packed(text, { level: 4 }));
}
