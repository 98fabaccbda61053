import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import type { WebSocket } from 'ws';
import { readFrameAfter } from '#db/events/event.repository.ts';
import { takeLiveTicket } from '#db/session/live-ticket.repository.ts';
import type { ApiDeps } from '../deps.ts';
import { noSuchRoute, unauthenticated } from '../http/errors.ts';
import { toldError } from '../http/render-error.ts';
import { refuseForeign } from '../http/same-origin.ts';
import { hashOf } from '../session/secrets.ts';
import { createFollower } from './follower.ts';
import type { Follower } from './follower.ts';
import { closeCodes } from './live.schemas.ts';
import { createTail } from './tail.ts';
import type { Tail } from './tail.ts';

export interface LiveTimes {
  /** A reader that does not take a batch for so long is dropped. */
  readonly slowMs: number;
  /** Every so often readers are pinged, and numbers are looked up even without a notification. */
  readonly pingMs: number;
  /** Longest life of a stream; a new ticket asks for a valid session again. */
  readonly lifetimeMs: number;
}
export const usualLiveTimes: LiveTimes = { slowMs: 10_000, pingMs: 15_000, lifetimeMs: 30 * 60_000 };

export interface Live {
  /** For the HTTP server's `upgrade` event. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  close(): Promise<void>;
}

const batch = 200;

/** Everybody who follows one candidate here: what is read for one is read for all. */
interface Room {
  readonly candidateId: string;
  readonly tail: Tail;
  readonly readers: Set<Reader>;
}

interface Reader {
  readonly socket: WebSocket;
  readonly follower: Follower;
  answered: boolean;
}

/** The live stream at `GET /api/v1/live?ticket=…&after=SEQ`: a candidate's events after a number, once and in order. */
export function createLive(deps: ApiDeps, times: LiveTimes = usualLiveTimes): Live {
  const server = new WebSocketServer({ noServer: true, maxPayload: 1024, perMessageDeflate: false });
  const rooms = new Map<string, Room>();
  const wake = (candidateId: string | null) => {
    for (const room of rooms.values()) {
      if (candidateId !== null && room.candidateId !== candidateId) continue;
      room.tail.changed();
      for (const reader of room.readers) reader.follower.wake();
    }
  };
  const listener = deps.events.listen(wake);
  const heartbeat = setInterval(() => {
    for (const { readers } of rooms.values()) {
      for (const reader of readers) {
        if (!reader.answered) reader.socket.terminate();
        reader.answered = false;
        reader.socket.ping();
      }
    }
    wake(null);
  }, times.pingMs);

  /** The room of a candidate as this person sees it; the last who leaves closes it. */
  function roomOf(userId: string, candidateId: string): Room {
    const key = `${userId} ${candidateId}`;
    const known = rooms.get(key);
    if (known !== undefined) return known;
    const tail = createTail(async (seq) => {
      const read = await deps.database.asPerson(userId, (tx) => readFrameAfter(tx, candidateId, seq, batch));
      return read === null ? null : { last: read.last, full: read.count === batch, text: Buffer.from(`{"events":${read.events}}`) };
    });
    const room = { candidateId, tail, readers: new Set<Reader>() };
    rooms.set(key, room);
    return room;
  }

  async function admit(request: IncomingMessage): Promise<{ userId: string; candidateId: string; after: number }> {
    refuseForeign(request);
    const url = new URL(request.url ?? '/', 'http://localhost');
    if (url.pathname !== '/api/v1/live') throw noSuchRoute(url.pathname);
    const opened = await takeLiveTicket(deps.database, hashOf(url.searchParams.get('ticket') ?? ''));
    if (opened === null) throw unauthenticated();
    const after = Number(url.searchParams.get('after') ?? '0');
    return { ...opened, after: Number.isSafeInteger(after) && after > 0 ? after : 0 };
  }

  function follow(socket: WebSocket, { userId, candidateId, after }: { userId: string; candidateId: string; after: number }): void {
    const room = roomOf(userId, candidateId);
    const follower = createFollower({
      after,
      readAfter: (seq) => room.tail.after(seq),
      deliver: ({ text }) => sent(socket, text, times.slowMs),
      failed: (error) => {
        if (error instanceof TooSlow) {
          end(socket, closeCodes.tooSlow);
          return;
        }
        if (socket.readyState !== socket.OPEN) return;
        deps.log.error({ err: error }, 'a live stream ended because its events could not be read');
        end(socket, closeCodes.failed);
      },
    });
    const reader: Reader = { socket, follower, answered: true };
    room.readers.add(reader);
    const lifetime = setTimeout(() => end(socket, closeCodes.lifetimeOver), times.lifetimeMs);
    socket.on('pong', () => {
      reader.answered = true;
    });
    socket.on('message', () => end(socket, closeCodes.noMessages));
    socket.on('error', (error) => deps.log.debug({ err: error }, 'a live stream broke'));
    socket.on('close', () => {
      clearTimeout(lifetime);
      follower.stop();
      room.readers.delete(reader);
      if (room.readers.size === 0) rooms.delete(`${userId} ${candidateId}`);
    });
    follower.wake();
  }

  return {
    upgrade(request, socket, head) {
      socket.on('error', (error) => deps.log.debug({ err: error }, 'a live stream broke before it opened'));
      admit(request).then(
        (admitted) => server.handleUpgrade(request, socket, head, (webSocket) => follow(webSocket, admitted)),
        (error: unknown) => refuse(socket, toldError(error, (id) => deps.log.error({ errorId: id, err: error }, 'unexpected error'))),
      );
    },
    async close() {
      clearInterval(heartbeat);
      for (const { readers } of rooms.values()) for (const { socket } of readers) end(socket, closeCodes.goingAway);
      await listener.close();
    },
  };
}

class TooSlow extends Error {
  override name = 'TooSlow';
}

/** Resolves when the message has gone to the network; rejects with `TooSlow` where the reader does not take it. */
function sent(socket: WebSocket, message: Buffer, slowMs: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new TooSlow()), slowMs);
    socket.send(message, { binary: false }, (error) => {
      clearTimeout(timer);
      if (error === undefined || error === null) resolve();
      else reject(error);
    });
  });
}

// A peer that does not answer the close is cut, so that nothing waits for it.
function end(socket: WebSocket, { code, reason }: { readonly code: number; readonly reason: string }): void {
  socket.close(code, reason);
  setTimeout(() => socket.terminate(), 1_000).unref();
}

function refuse(socket: Duplex, error: ReturnType<typeof toldError>): void {
  const body = JSON.stringify({ error: error.answer });
  const head = [`HTTP/1.1 ${error.status} Refused`, 'Content-Type: application/json; charset=utf-8', `Content-Length: ${Buffer.byteLength(body)}`, 'Connection: close'];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
