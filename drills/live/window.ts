import { setTimeout as sleep } from 'node:timers/promises';
import { WebSocket } from 'ws';

export interface WindowSettings {
  readonly stream: number;
  /** False is the sabotage: after a cut it asks for the newest only, as a client without numbers would. */
  readonly resumes: boolean;
  readonly ticket: () => Promise<string>;
  /** The API process to ask now. */
  readonly origin: () => string;
}

/** What a window came to have beside what is in the database. */
export interface Judged {
  readonly heard: number;
  readonly missed: number;
  readonly doubled: number;
  readonly disordered: number;
}

/** One window: follows a stream by number, is cut, comes back. */
export class Window {
  opens = 0;
  cuts = 0;
  readonly stream: number;
  readonly #seen: number[] = [];
  readonly #settings: WindowSettings;
  readonly #ending: AbortSignal;
  #socket: WebSocket | null = null;
  #cutUntil = 0;

  constructor(settings: WindowSettings, ending: AbortSignal) {
    this.#settings = settings;
    this.#ending = ending;
    this.stream = settings.stream;
  }

  /** Holds a socket after the other until the drill ends. */
  async follow(): Promise<void> {
    while (!this.#ending.aborted) {
      const left = this.#cutUntil - performance.now();
      if (left > 0) await sleep(left, undefined, { signal: this.#ending }).catch(() => undefined);
      if (this.#ending.aborted) return;
      await this.#listen();
      if (!this.#ending.aborted) await sleep(200);
    }
  }

  /** Cuts the connection for so many milliseconds, without a word to the other side. */
  async cut(ms: number): Promise<void> {
    this.cuts += 1;
    this.#cutUntil = performance.now() + ms;
    this.#socket?.terminate();
    await sleep(ms);
  }

  async opened(): Promise<void> {
    while (this.opens === 0) await sleep(20);
  }

  /** Whether it has the event of this number within so many milliseconds. */
  async until(seq: number, ms: number): Promise<boolean> {
    const deadline = performance.now() + ms;
    while ((this.#seen.at(-1) ?? 0) < seq) {
      if (performance.now() > deadline) return false;
      await sleep(10);
    }
    return true;
  }

  judge(committed: number): Judged {
    const once = new Set(this.#seen);
    const disordered = this.#seen.filter((seq, n) => n > 0 && seq < (this.#seen[n - 1] ?? 0)).length;
    return { heard: once.size, missed: committed - once.size, doubled: this.#seen.length - once.size, disordered };
  }

  async #listen(): Promise<void> {
    const after = this.#settings.resumes || this.opens === 0 ? (this.#seen.at(-1) ?? 0) : (this.#seen.at(-1) ?? 0) + 25;
    const origin = this.#settings.origin();
    const ticket = await this.#settings.ticket();
    if (this.#ending.aborted || this.#cutUntil > performance.now()) return;
    const socket = new WebSocket(`${origin.replace('http', 'ws')}/api/v1/live?ticket=${ticket}&after=${after}`, { origin, handshakeTimeout: 3_000 });
    this.#socket = socket;
    const end = () => socket.terminate();
    this.#ending.addEventListener('abort', end);
    await new Promise<void>((resolve) => {
      socket.on('open', () => { this.opens += 1; });
      socket.on('message', (data) => {
        // What was on its way when the line was cut never arrives.
        if (this.#cutUntil > performance.now()) return;
        this.#seen.push(...(JSON.parse((data as Buffer).toString()) as { events: { seq: number }[] }).events.map((event) => event.seq));
      });
      socket.on('error', () => undefined);
      socket.on('close', () => resolve());
    });
    this.#ending.removeEventListener('abort', end);
  }
}
