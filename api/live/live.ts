import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import type { WebSocket } from 'ws';
import type { Database } from '#db/access/database.ts';
import { readFrameAfter } from '#db/events/event.repository.ts';
import { takeLiveTicket } from '#db/session/live-ticket.repository.ts';
import type { ApiDeps } from '../deps.ts';
import { noSuchRoute, unauthenticated } from '../http/errors.ts';
import { toldError } from '../http/render-error.ts';
import { refuseForeign } from '../http/same-origin.ts';
import { hashOf } from '../session/secrets.ts';
import { closeCodes } from './live.schemas.ts';
import { createReader } from './reader.ts';
import type { Reader, ReaderTimes } from './reader.ts';
import { createRooms } from './rooms.ts';
import { createTail } from './tail.ts';
import type { Tail } from './tail.ts';

export interface LiveTimes extends ReaderTimes {
  /** Every so often readers are pinged, and numbers are looked up even without a notification. */
  readonly pingMs: number;
}
export const usualLiveTimes: LiveTimes = { slowMs: 10_000, pingMs: 15_000, lifetimeMs: 30 * 60_000 };

export interface Live {
  /** For the HTTP server's `upgrade` event. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  close(): Promise<void>;
}

/** Events in a frame at most. */
const batch = 200;

/** Whom a ticket lets in, and the last number that they have. */
interface Admitted {
  readonly userId: string;
  readonly candidateId: string;
  readonly after: number;
}

/** The live stream at `GET /api/v1/live?ticket=…&after=SEQ`: a candidate's events after a number, once and in order. */
export function createLive({ database, events, log }: ApiDeps, times: LiveTimes = usualLiveTimes): Live {
  const server = new WebSocketServer({ noServer: true, maxPayload: 1024, perMessageDeflate: false });
  const rooms = createRooms((userId, candidateId) => tailOf(database, userId, candidateId));
  const listener = events.listen((candidateId) => rooms.wake(candidateId));
  const heartbeat = setInterval(() => {
    for (const reader of rooms.readers()) reader.ping();
    rooms.wake(null);
  }, times.pingMs);

  function follow(socket: WebSocket, { userId, candidateId, after }: Admitted): void {
    const room = rooms.of(userId, candidateId);
    const reader: Reader = createReader(socket, { after, tail: room.tail, times, log, left: () => rooms.leave(room, reader) });
    room.readers.add(reader);
    reader.wake();
  }

  return {
    upgrade(request, socket, head) {
      socket.on('error', (error) => log.debug({ err: error }, 'a live stream broke before it opened'));
      admit(request, database).then(
        (admitted) => server.handleUpgrade(request, socket, head, (webSocket) => follow(webSocket, admitted)),
        (error: unknown) => refuse(socket, toldError(error, (id) => log.error({ errorId: id, err: error }, 'unexpected error'))),
      );
    },
    async close() {
      clearInterval(heartbeat);
      for (const reader of rooms.readers()) reader.end(closeCodes.goingAway);
      await listener.close();
    },
  };
}

/** The end of a candidate's stream as this person may read it. */
function tailOf(database: Database, userId: string, candidateId: string): Tail {
  return createTail(async (seq) => {
    const read = await database.asPerson(userId, (tx) => readFrameAfter(tx, candidateId, seq, batch));
    return read === null ? null : { last: read.last, full: read.count === batch, text: Buffer.from(`{"events":${read.events}}`) };
  });
}

async function admit(request: IncomingMessage, database: Database): Promise<Admitted> {
  refuseForeign(request);
  const url = new URL(request.url ?? '/', 'http://localhost');
  if (url.pathname !== '/api/v1/live') throw noSuchRoute(url.pathname);
  const opened = await takeLiveTicket(database, hashOf(url.searchParams.get('ticket') ?? ''));
  if (opened === null) throw unauthenticated();
  const after = Number(url.searchParams.get('after') ?? '0');
  return { ...opened, after: Number.isSafeInteger(after) && after > 0 ? after : 0 };
}

function refuse(socket: Duplex, error: ReturnType<typeof toldError>): void {
  const body = JSON.stringify({ error: error.answer });
  const head = [`HTTP/1.1 ${error.status} Refused`, 'Content-Type: application/json; charset=utf-8', `Content-Length: ${Buffer.byteLength(body)}`, 'Connection: close'];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
