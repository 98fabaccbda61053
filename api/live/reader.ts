import type { WebSocket } from 'ws';
import type { ApiDeps } from '../deps.ts';
import { createFollower } from './follower.ts';
import { closeCodes } from './live.schemas.ts';
import type { Tail } from './tail.ts';

export interface ReaderTimes {
  /** A reader that does not take a batch for so long is dropped. */
  readonly slowMs: number;
  /** Longest life of a stream; a new ticket asks for a valid session again. */
  readonly lifetimeMs: number;
}

export interface ReaderSettings {
  /** The last number that the reader has. */
  readonly after: number;
  readonly tail: Tail;
  readonly times: ReaderTimes;
  readonly log: ApiDeps['log'];
  /** The socket is closed, whoever closed it. */
  readonly left: () => void;
}

/** One socket that follows a candidate's events. */
export interface Reader {
  /** There may be new events. */
  wake(): void;
  /** Asks whether it is still there; who did not answer the last time is cut. */
  ping(): void;
  end(why: CloseCode): void;
}

interface CloseCode {
  readonly code: number;
  readonly reason: string;
}

/** Sends a socket every event after a number, once it is woken, until it closes, is too slow or has lived long enough. */
export function createReader(socket: WebSocket, { after, tail, times, log, left }: ReaderSettings): Reader {
  let answered = true;
  const follower = createFollower({
    after,
    readAfter: (seq) => tail.after(seq),
    deliver: ({ text }) => sent(socket, text, times.slowMs),
    failed: (error) => {
      if (error instanceof TooSlow) {
        end(socket, closeCodes.tooSlow);
        return;
      }
      if (socket.readyState !== socket.OPEN) return;
      log.error({ err: error }, 'a live stream ended because its events could not be read');
      end(socket, closeCodes.failed);
    },
  });
  const lifetime = setTimeout(() => end(socket, closeCodes.lifetimeOver), times.lifetimeMs);
  socket.on('pong', () => {
    answered = true;
  });
  socket.on('message', () => end(socket, closeCodes.noMessages));
  socket.on('error', (error) => log.debug({ err: error }, 'a live stream broke'));
  socket.on('close', () => {
    clearTimeout(lifetime);
    follower.stop();
    left();
  });
  return {
    wake: () => follower.wake(),
    ping() {
      if (!answered) socket.terminate();
      answered = false;
      socket.ping();
    },
    end: (why) => end(socket, why),
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
function end(socket: WebSocket, { code, reason }: CloseCode): void {
  socket.close(code, reason);
  setTimeout(() => socket.terminate(), 1_000).unref();
}
