import { z } from 'zod';
import { createDocument } from 'zod-openapi';
import type { ZodOpenApiOperationObject, ZodOpenApiResponsesObject } from 'zod-openapi';
import { errorCodes } from '../http/error-codes.ts';
import { isFileSpec } from '../http/route.ts';
import type { Guard, Route } from '../http/route.ts';

/** How every error looks. */
const errorSchema = z
  .object({ error: z.object({ code: z.enum(errorCodes), message: z.string(), whatToDo: z.string(), details: z.unknown() }) })
  .meta({ id: 'Error' });

const idempotencyKey = z.string().min(8).max(128).describe('A new one for each change, the same one for its repeats');

/** The OpenAPI 3.1 document of a table of routes. */
export function openApiDocument(routes: readonly Route[]): ReturnType<typeof createDocument> {
  const paths: Record<string, Record<string, ZodOpenApiOperationObject>> = {};
  for (const route of routes) {
    const path = `/api/v1${route.path.replace(/:(\w+)/gu, '{$1}')}`;
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operationOf(route) };
  }
  return createDocument({
    openapi: '3.1.0',
    info: { title: 'Countersign', version: '1', description: 'Job applications as durable workflows that wait for your signature.' },
    servers: [{ url: '/' }],
    paths,
    components: {
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: 'countersign_<port>', description: 'set by the address that the program prints' },
        apiKey: { type: 'http', scheme: 'bearer', description: 'a key with the scope that the route names' },
        keyInAddress: { type: 'apiKey', in: 'query', name: 'key', description: 'a key with the scope that the route names, for programs that take an address and nothing besides' },
      },
    },
  });
}

function operationOf(route: Route): ZodOpenApiOperationObject {
  const header = route.method === 'GET' ? {} : { header: z.object({ 'Idempotency-Key': idempotencyKey }) };
  return {
    operationId: `${route.method.toLowerCase()}${route.path.replace(/[/:.-]+(\w)/gu, (_all, letter: string) => letter.toUpperCase())}`,
    summary: route.summary,
    security: securityOf(route.guard),
    requestParams: { ...header, ...parameters('path', route.params), ...parameters('query', route.query) },
    ...requestBody(route),
    responses: responsesOf(route),
  };
}

function securityOf(guard: Guard): Record<string, string[]>[] {
  if (guard === 'session') return [{ session: [] }];
  return 'scope' in guard ? [{ session: [] }, { apiKey: [guard.scope] }] : [{ keyInAddress: [guard.keyInAddress] }];
}

function requestBody(route: Route): Pick<ZodOpenApiOperationObject, 'requestBody'> {
  if (route.upload !== null) return { requestBody: { required: true, description: `at most ${route.upload} bytes`, content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } } } };
  return route.body === null ? {} : { requestBody: { required: true, content: { 'application/json': { schema: route.body } } } };
}

function parameters(place: 'path' | 'query', schema: z.ZodType | null): Record<string, z.ZodObject> {
  if (schema === null) return {};
  if (!(schema instanceof z.ZodObject)) throw new TypeError(`the ${place} parameters of a route are one z.object`);
  return { [place]: schema };
}

function responsesOf(route: Route): ZodOpenApiResponsesObject {
  const responses: ZodOpenApiResponsesObject = {
    default: { description: 'An error: what happened and what to do', content: { 'application/json': { schema: errorSchema } } },
  };
  for (const [status, spec] of Object.entries(route.answers)) {
    const key = status as `${1 | 2 | 3 | 4 | 5}${string}`;
    const description = Number(status) === 202 ? 'Accepted, not confirmed yet' : 'Done';
    if (spec === null) responses[key] = { description };
    else if (isFileSpec(spec)) responses[key] = { description, content: Object.fromEntries(spec.mediaTypes.map((type) => [type, { schema: { type: 'string', format: 'binary' } }])) };
    else responses[key] = { description, content: { 'application/json': { schema: spec } } };
  }
  return responses;
}
