import type { Api } from '#lib/api/api.ts';
import { Problem } from '#lib/api/problem.ts';
import type { LiveEvent } from '#lib/api/types.ts';

/** `starting` until the first connection; `polling`: no socket, but the API answers; `offline`: nothing answers. */
export type LiveState = 'starting' | 'live' | 'polling' | 'offline';

export interface LiveOptions {
  readonly api: Pick<Api, 'liveTicket' | 'eventsAfter'>;
  readonly openSocket?: (path: string) => WebSocket;
  readonly wait?: (ms: number, signal: AbortSignal) => Promise<void>;
}

/**
 * The candidate's events as they are committed: one socket a page, resumed by the number of the last event seen, and
 * read by request while there is no socket. A listener gets every event once, in order.
 */
export class LiveStream {
  state = $state<LiveState>('starting');
  readonly #options: Required<LiveOptions>;
  readonly #listeners = new Set<(events: readonly LiveEvent[]) => void>();
  #last = 0;
  #candidateId = '';
  #ending: AbortController | null = null;

  constructor({ api, openSocket = open, wait = sleep }: LiveOptions) {
    this.#options = { api, openSocket, wait };
  }

  /** Follows a candidate's stream after the event numbered `after`. */
  start(candidateId: string, after: number): void {
    this.stop();
    this.#candidateId = candidateId;
    this.#last = after;
    this.state = 'starting';
    this.#ending = new AbortController();
    void this.#follow(this.#ending.signal);
  }

  stop(): void {
    this.#ending?.abort();
    this.#ending = null;
  }

  /** Calls `listener` with new events; the returned function ends it. */
  onEvents(listener: (events: readonly LiveEvent[]) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async #follow(signal: AbortSignal): Promise<void> {
    let pause = 500;
    while (!signal.aborted) {
      if (await this.#listen(signal)) pause = 500;
      if (signal.aborted) return;
      await this.#poll(signal);
      await this.#options.wait(pause, signal);
      pause = Math.min(pause * 2, 5000);
    }
  }

  /** Holds one socket until it closes; true if it ever opened. */
  async #listen(signal: AbortSignal): Promise<boolean> {
    let socket: WebSocket;
    try {
      const { ticket } = await this.#options.api.liveTicket(this.#candidateId);
      if (signal.aborted) return false;
      socket = this.#options.openSocket(`/api/v1/live?ticket=${encodeURIComponent(ticket)}&after=${this.#last}`);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      // No ticket: `#poll` finds out whether anything answers, and shows it.
      return false;
    }
    let opened = false;
    const close = () => socket.close();
    signal.addEventListener('abort', close);
    await new Promise<void>((resolve) => {
      socket.addEventListener('open', () => {
        opened = true;
        this.state = 'live';
      });
      socket.addEventListener('message', (message) => this.#take(eventsOf(message.data), socket));
      socket.addEventListener('close', () => resolve());
    });
    signal.removeEventListener('abort', close);
    return opened;
  }

  async #poll(signal: AbortSignal): Promise<void> {
    const answer = await this.#options.api.eventsAfter(this.#candidateId, this.#last).catch((error: unknown) => {
      if (error instanceof Problem) return null;
      throw error;
    });
    if (signal.aborted) return;
    this.state = answer === null ? 'offline' : 'polling';
    if (answer !== null) this.#give(answer.events);
  }

  #take(events: readonly LiveEvent[], socket: WebSocket): void {
    const first = events.find((e) => e.seq > this.#last);
    if (first === undefined) return;
    // Numbers have no gaps: one in between means that a frame was lost. Closing reads it by request.
    if (first.seq > this.#last + 1) socket.close();
    else this.#give(events);
  }

  #give(events: readonly LiveEvent[]): void {
    const fresh = events.filter((e) => e.seq > this.#last);
    const newest = fresh.at(-1);
    if (newest === undefined) return;
    this.#last = newest.seq;
    for (const listener of this.#listeners) {
      try {
        listener(fresh);
      } catch (error) {
        // A fault of one listener is the browser's to report; the others hear, and the stream goes on.
        reportError(error);
      }
    }
  }
}

function eventsOf(data: unknown): readonly LiveEvent[] {
  const frame: unknown = typeof data === 'string' ? JSON.parse(data) : null;
  const events = typeof frame === 'object' && frame !== null && 'events' in frame ? frame.events : [];
  return Array.isArray(events) ? (events as LiveEvent[]) : [];
}

function open(path: string): WebSocket {
  return new WebSocket(new URL(path, location.href.replace(/^http/, 'ws')));
}

function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => { clearTimeout(timer); resolve(); }, { once: true });
  });
}
