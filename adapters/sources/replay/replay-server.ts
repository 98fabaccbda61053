import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { sha256 } from '#adapters/hash/sha256.ts';
import { capturedBoards } from './replay-captures.ts';
import type { CapturedBoard, ReplayRoute } from './replay-captures.ts';
import type { BoardRef } from '../source.port.ts';

export interface ReplayServer {
  /** `http://127.0.0.1:<port>`, to be allowed in the web client. */
  readonly origin: string;
  readonly boards: readonly ReplayBoard[];
  close(): Promise<void>;
}

export interface ReplayBoard extends BoardRef {
  readonly origin: string;
  /** The recorded files it answers from, relative to the captures folder. */
  readonly files: readonly string[];
}

/**
 * Serves a captures folder under the real hosts' paths on 127.0.0.1, so that discovery runs over real answers without
 * a network. Boards whose paths would collide (two recordings of one open board) get an origin with a path of its own.
 */
export async function startReplayServer(dir: string, port = 0): Promise<ReplayServer> {
  const routes = new Map<string, ReplayRoute>();
  const placed = (await capturedBoards(dir)).map((board) => place(board, routes));
  const server = createServer((request, response) => answer(request, response, routes));
  const origin = await listen(server, port);
  return {
    origin,
    boards: placed.map(({ board, prefix }) => ({ source: board.source, tenant: board.tenant, origin: `${origin}${prefix}`, files: board.files })),
    close: () => new Promise((resolve, reject) => {
      server.closeAllConnections();
      server.close((error) => (error === undefined ? resolve() : reject(error)));
    }),
  };
}

function place(board: CapturedBoard, routes: Map<string, ReplayRoute>): { readonly board: CapturedBoard; readonly prefix: string } {
  const free = (prefix: string) => board.routes.every((route) => !routes.has(`${prefix}/${route.path}`));
  let prefix = '';
  for (let copy = 2; !free(prefix); copy += 1) prefix = `/${copy}`;
  for (const route of board.routes) routes.set(`${prefix}/${route.path}`, route);
  return { board, prefix };
}

function listen(server: Server, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(`http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : port}`);
    });
  });
}

function answer(request: IncomingMessage, response: ServerResponse, routes: ReadonlyMap<string, ReplayRoute>): void {
  request.resume();
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const route = routes.get(url.pathname) ?? routes.get(decodeURI(url.pathname));
  if (route === undefined) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not Found');
    return;
  }
  const asked = route.paged === null ? null : url.searchParams.get(route.paged.name);
  const body = asked === null || asked === route.paged?.first ? route.body : emptied(route.body);
  const etag = `"${sha256(body).slice(0, 32)}"`;
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304, { etag }).end();
    return;
  }
  response.writeHead(200, { 'content-type': route.type, etag }).end(body);
}

/** A page past the recorded ones: the same answer without its entries. */
function emptied(body: string): string {
  return JSON.stringify(JSON.parse(body), (_key, value: unknown) => (Array.isArray(value) && value.some((item) => typeof item === 'object') ? [] : value));
}
