import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { defineRoute } from '../http/route.ts';
import { routes } from '../routes.ts';
import { openApiDocument } from './document.ts';
import { openApiRoute } from './openapi.routes.ts';

describe('the OpenAPI document', () => {
  const all = [...routes, openApiRoute(routes)];
  const document = openApiDocument(all);

  test('names every route of the table, with a summary and an id of its own', () => {
    const operations = Object.entries(document.paths ?? {}).flatMap(([path, item]) => Object.entries(item).map(([method, operation]) => ({ name: `${method.toUpperCase()} ${path}`, operation: operation as { operationId: string; summary: string } })));
    const listed = (method: string, path: string) => `${method} /api/v1${path.replace(/:(\w+)/gu, '{$1}')}`;
    expect(new Set(operations.map(({ name }) => name))).toEqual(new Set(all.map((route) => listed(route.method, route.path))));
    expect(operations).toHaveLength(all.length);
    expect(new Set(operations.map(({ operation }) => operation.operationId)).size).toBe(all.length);
    expect(operations.filter(({ operation }) => operation.summary === '')).toEqual([]);
  });

  test('a change takes an Idempotency-Key, a read does not, and both say how to sign in and how errors look', () => {
    const [change, read] = [
      defineRoute({ method: 'PUT', path: '/things/:id', summary: 'x', guard: { scope: 'write' }, params: z.object({ id: z.uuid() }), body: z.object({ name: z.string() }), answers: { 200: z.object({ ok: z.boolean() }), 202: z.object({ ok: z.boolean() }) }, handler: async () => ({ status: 200, body: { ok: true } }) }),
      defineRoute({ method: 'GET', path: '/things', summary: 'y', guard: 'session', query: z.object({ q: z.string() }), answers: { 200: { mediaTypes: ['application/pdf'] } }, handler: async () => ({ status: 200, body: { bytes: Buffer.of(), mediaType: 'application/pdf', fileName: 'x.pdf' } }) }),
    ];
    const { paths, components } = openApiDocument([change, read]);
    expect(paths?.['/api/v1/things/{id}']?.put).toMatchObject({
      operationId: 'putThingsId', security: [{ session: [] }, { apiKey: ['write'] }],
      parameters: expect.arrayContaining([expect.objectContaining({ in: 'header', name: 'Idempotency-Key', required: true }), expect.objectContaining({ in: 'path', name: 'id' })]) as unknown,
      responses: { 200: {}, 202: { description: 'Accepted, not confirmed yet' }, default: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } } } },
    });
    const get = paths?.['/api/v1/things']?.get;
    expect(get?.parameters).toEqual([expect.objectContaining({ in: 'query', name: 'q' })]);
    expect(get).toMatchObject({ security: [{ session: [] }], responses: { 200: { content: { 'application/pdf': { schema: { format: 'binary' } } } } } });
    expect(components?.schemas?.['Error']).toBeDefined();
  });
});
