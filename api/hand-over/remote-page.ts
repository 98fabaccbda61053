import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocket, WebSocketServer } from 'ws';
import type { HandOverRow } from '#db/hand-over/hand-over.entities.ts';
import { endHandOver, findWaitingPage } from '#db/hand-over/hand-over.repository.ts';
import { takeLiveTicket } from '#db/session/live-ticket.repository.ts';
import type { ApiDeps } from '../deps.ts';
import { unauthenticated } from '../http/errors.ts';
import { refuseForeign } from '../http/same-origin.ts';
import type { Live } from '../live/live.ts';
import { hashOf } from '../session/secrets.ts';
import { pageGone } from './hand-over.errors.ts';

const path = /^\/api\/v1\/hand-overs\/([0-9a-f-]{36})\/page$/u;

/**
 * Beside the live stream: `GET /api/v1/hand-overs/:id/page?ticket=…` as a WebSocket joins the person's browser with
 * the worker that keeps the page. The ticket opens it once, and only its own person's page.
 */
export function withRemotePages(live: Live, deps: Pick<ApiDeps, 'database' | 'log'>): Live {
  const server = new WebSocketServer({ noServer: true, maxPayload: 8_192, perMessageDeflate: false });

  async function admit(request: IncomingMessage, id: string): Promise<HandOverRow> {
    refuseForeign(request);
    const ticket = new URL(request.url ?? '/', 'http://localhost').searchParams.get('ticket') ?? '';
    const opened = await takeLiveTicket(deps.database, hashOf(ticket));
    if (opened === null) throw unauthenticated();
    const page = await deps.database.asPerson(opened.userId, (tx) => findWaitingPage(tx, id));
    if (page === null) throw pageGone();
    return page;
  }

  return {
    upgrade(request: IncomingMessage, socket: Duplex, head: Buffer) {
      const id = path.exec(new URL(request.url ?? '/', 'http://localhost').pathname)?.[1];
      if (id === undefined) return live.upgrade(request, socket, head);
      socket.on('error', (error) => deps.log.debug({ err: error }, 'a live page broke before it opened'));
      admit(request, id).then(
        (page) => server.handleUpgrade(request, socket, head, (person) => join(person, page)),
        (error: unknown) => {
          deps.log.debug({ err: error }, 'a live page was refused');
          socket.end('HTTP/1.1 403 Refused\r\nConnection: close\r\n\r\n');
        },
      );
    },
    async close() {
      for (const client of server.clients) client.terminate();
      await live.close();
    },
  };

  function join(person: WebSocket, page: HandOverRow): void {
    const worker = new WebSocket(`${page.worker.replace(/^http/u, 'ws')}/pages/${page.id}`, { headers: { authorization: `Bearer ${page.secret}` }, maxPayload: 8 * 1024 * 1024, perMessageDeflate: false });
    worker.on('message', (data: Buffer, binary) => {
      // A slow reader gets fewer pictures, not older ones.
      if (person.readyState === person.OPEN && (!binary || person.bufferedAmount < 1024 * 1024)) person.send(data, { binary });
    });
    person.on('message', (data: Buffer) => {
      if (worker.readyState === worker.OPEN) worker.send(data.toString('utf8'));
    });
    worker.on('error', (error) => {
      deps.log.info({ err: error }, 'the worker that kept a page is not there');
      deps.database.asPerson(page.userId, (tx) => endHandOver(tx, page.id, 'worker')).catch((failed: unknown) => deps.log.error({ err: failed }, 'a page that is gone could not be noted'));
      person.close(4404, 'the page is gone');
    });
    worker.on('close', () => person.close(4404, 'the page is gone'));
    person.on('close', () => worker.terminate());
    person.on('error', () => worker.terminate());
  }
}
