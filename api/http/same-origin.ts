import type { IncomingMessage } from 'node:http';
import type { RequestHandler } from 'express';
import { foreignHost, foreignOrigin } from './errors.ts';

const loopbackNames = ['127.0.0.1', 'localhost', '[::1]'];

/**
 * Refuses a request that was sent to another name than this machine's (a rebound DNS name points here, but says its own
 * name) or by a page of another origin, ports included. Throws `foreign_host` or `foreign_origin`; used for HTTP and
 * WebSocket alike.
 */
export function refuseForeign(request: IncomingMessage): void {
  const { host, origin } = request.headers;
  const port = request.socket.localPort;
  if (host === undefined || !loopbackNames.some((name) => host === `${name}:${port}`)) throw foreignHost();
  if (origin !== undefined && origin !== `http://${host}`) throw foreignOrigin();
}

export const onlyOwnOrigin: RequestHandler = (request, _response, next) => {
  refuseForeign(request);
  next();
};
