import type { IncomingMessage } from 'node:http';
import type { RequestHandler } from 'express';
import { foreignHost, foreignOrigin } from './errors.ts';

const loopbackNames = ['127.0.0.1', 'localhost', '[::1]'];

/**
 * Refuses a request that was sent to another name than this machine's (with DNS rebinding, a foreign name points here), or
 * by a page of another origin, ports included. Throws `foreign_host` or `foreign_origin`; used for HTTP and WebSocket
 * alike.
 */
export function refuseForeign(request: IncomingMessage): void {
  refuseForeignHost(request);
  const { host, origin } = request.headers;
  if (origin !== undefined && origin !== `http://${host}`) throw foreignOrigin();
}

function refuseForeignHost(request: IncomingMessage): void {
  const { host } = request.headers;
  if (host === undefined || !loopbackNames.some((name) => host === `${name}:${request.socket.localPort}`)) throw foreignHost();
}

/** Lets in programs of this machine and pages that any port of it serves, by CORS; the same two errors for all others. */
export const onlyThisMachine: RequestHandler = (request, response, next) => {
  refuseForeignHost(request);
  const { origin } = request.headers;
  if (origin !== undefined) {
    if (!URL.canParse(origin) || !loopbackNames.includes(new URL(origin).hostname)) throw foreignOrigin();
    response.set({ 'Access-Control-Allow-Origin': origin, 'Access-Control-Allow-Headers': 'content-type,x-namespace', 'Access-Control-Allow-Methods': 'POST', Vary: 'Origin' });
  }
  if (request.method === 'OPTIONS') response.sendStatus(204);
  else next();
};

/** `refuseForeign` for every request. */
export const onlyOwnOrigin: RequestHandler = (request, _response, next) => {
  refuseForeign(request);
  next();
};
