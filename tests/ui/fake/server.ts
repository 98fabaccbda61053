import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { ZodError } from 'zod';
import { WebSocketServer, type WebSocket } from 'ws';
import { writeFilm } from '#domain/evidence/film.ts';
import { securityHeaders } from '#api/http/security-headers.ts';
import { currentPage } from '#api/http/ui-shell.ts';
import { ApiError, keyRequired, noSuchRoute, unauthenticated } from '#api/http/errors.ts';
import { fakeRoutes, type FakeRoute } from './routes.ts';
import type { World } from './world.ts';

export interface FakeServer {
  readonly url: string;
  /** Closes every live stream, and refuses new ones until `restore`. */
  cut(): void;
  restore(): void;
  close(): Promise<void>;
}

const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.woff2': 'font/woff2', '.png': 'image/png', '.pdf': 'application/pdf', '.txt': 'text/plain', '.json': 'application/json' };
/** One white point. */
const jpeg = Buffer.from('/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA=', 'base64');
const recording = writeFilm([{ at: 0, jpeg }, { at: 1_000, jpeg }], 2_000);
const picture = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8Dwn4EIAAAtAgH/5QFyFwAAAABJRU5ErkJggg==', 'base64');

/** Serves the built screens and the API's contract over a world; port 0 takes a free one. */
export async function serve(world: World, site: string, port = 0): Promise<FakeServer> {
  const routes = fakeRoutes(world);
  const headers = securityHeaders(currentPage(site));
  const server = createServer((request, response) => {
    headers(request as Parameters<typeof headers>[0], response as Parameters<typeof headers>[1], () => {
      void answer(world, routes, site, request, response);
    });
  });
  const sockets = new WebSocketServer({ noServer: true });
  let reachable = true;
  server.on('upgrade', (request, socket, head) => {
    if (!reachable) return socket.destroy();
    const after = Number(new URL(request.url ?? '/', 'http://fake').searchParams.get('after'));
    sockets.handleUpgrade(request, socket, head, (opened) => follow(world, opened, after));
  });
  await new Promise<void>((resolve) => { server.listen(port, '127.0.0.1', resolve); });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cut: () => {
      reachable = false;
      for (const one of sockets.clients) one.terminate();
    },
    restore: () => { reachable = true; },
    close: () => new Promise((resolve) => {
      for (const one of sockets.clients) one.terminate();
      server.closeAllConnections();
      server.close(() => resolve());
    }),
  };
}

function follow(world: World, socket: WebSocket, after: number): void {
  const send = (events: World['events']) => { if (events.length > 0) socket.send(JSON.stringify({ events })); };
  send(world.events.filter((e) => e.seq > after));
  const end = world.onEvent((event) => send([event]));
  socket.on('close', end);
}

async function answer(world: World, routes: readonly FakeRoute[], site: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://fake');
  const tell = (status: number, body: unknown) => response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  if (url.pathname.endsWith('.avi')) return void response.writeHead(200, { 'content-type': 'video/x-msvideo' }).end(recording);
  if (/\/files\/[^/]+$/u.test(url.pathname)) return void response.writeHead(200, { 'content-type': types[extname(url.pathname)] ?? 'text/plain' }).end(picture);
  if (!url.pathname.startsWith('/api/')) return file(site, url.pathname, response);
  try {
    const told = await handled(world, routes, request, url);
    if (told === null) response.writeHead(204).end();
    else tell(200, told);
  } catch (error) {
    if (error instanceof ApiError) return void tell(error.status, { error: error.answer });
    const message = error instanceof ZodError ? `${request.url}: ${error.message}` : String(error);
    console.error(message);
    tell(500, { error: { code: 'unexpected', message, whatToDo: 'Mend the fake.', details: null } });
  }
}

async function handled(world: World, routes: readonly FakeRoute[], request: IncomingMessage, url: URL): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  const body: unknown = text === '' || request.headers['content-type'] === 'application/octet-stream' ? null : JSON.parse(text);
  const method = request.method ?? 'GET';
  const key = request.headers['idempotency-key'];
  world.asked.push({ method, path: url.pathname, body, key: typeof key === 'string' ? key : null });
  if (!world.signedIn) throw unauthenticated();
  if (method !== 'GET' && key === undefined) throw keyRequired();
  const { refuse } = world;
  if (refuse?.path.test(url.pathname) === true) {
    world.refuse = null;
    throw refuse.error;
  }
  for (const route of routes) {
    const match = route.method === method ? route.path.exec(url.pathname) : null;
    if (match !== null) return route.answer.parse(route.handle({ params: match.slice(1).map(decodeURIComponent), query: Object.fromEntries(url.searchParams), body }));
  }
  throw noSuchRoute(url.pathname);
}

async function file(site: string, path: string, response: ServerResponse): Promise<void> {
  const name = extname(path) === '' ? 'index.html' : path.slice(1);
  try {
    const content = await readFile(join(site, name));
    response.writeHead(200, { 'content-type': types[extname(name)] ?? 'application/octet-stream' }).end(content);
  } catch {
    response.writeHead(404).end();
  }
}
