import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';

export interface TestServer {
  readonly origin: string;
  readonly requests: readonly IncomingMessage[];
  close(): Promise<void>;
}

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** A server on 127.0.0.1 for tests. It has no robots.txt unless `robots` answers for it; `requests` are the others. */
export async function startTestServer(handle: Handler, robots: Handler = (_request, response) => response.writeHead(404).end()): Promise<TestServer> {
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    if (request.url === '/robots.txt') {
      robots(request, response);
      return;
    }
    requests.push(request);
    handle(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    origin: `http://127.0.0.1:${port}`,
    requests,
    close: () => new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    }),
  };
}
