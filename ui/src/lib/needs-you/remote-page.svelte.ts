import type { Api } from '#lib/api/api.ts';
import { Problem } from '#lib/api/problem.ts';
import type { HandOver } from '#lib/api/types.ts';

/** `closed`: known but not looked at; `live`: pictures come; `acting`: hands are let in after going on; `gone`: the page is no more. */
export type RemoteState = 'unknown' | 'none' | 'closed' | 'opening' | 'live' | 'acting' | 'gone';

type RemotePageApi = Pick<Api, 'handOver' | 'pageTicket' | 'goOnInPage' | 'doneInPage'>;

/** A kept page as its person sees and moves it: pictures in, mouse and keys out. */
export class RemotePage {
  state: RemoteState = $state('unknown');
  page: HandOver | null = $state.raw(null);
  /** Address of the newest picture. */
  picture: string | null = $state(null);
  size = $state.raw({ width: 1280, height: 1000 });
  problem: Problem | null = $state.raw(null);
  readonly #api: RemotePageApi;
  readonly #applicationId: string;
  #socket: WebSocket | null = null;

  constructor(api: RemotePageApi, applicationId: string) {
    this.#api = api;
    this.#applicationId = applicationId;
  }

  /** Looks whether a page waits. */
  async look(): Promise<void> {
    await this.#trying(async () => {
      this.page = await this.#api.handOver(this.#applicationId);
      this.state = 'closed';
    });
    if (this.state === 'unknown') this.state = 'none';
  }

  async open(): Promise<void> {
    this.state = 'opening';
    await this.#trying(async () => {
      const { ticket, path } = await this.#api.pageTicket(this.#applicationId);
      const url = new URL(path, location.href);
      url.protocol = url.protocol.replace('http', 'ws');
      url.searchParams.set('ticket', ticket);
      this.#listen(new WebSocket(url));
    });
  }

  /** After a click: the same bytes are signed for the next attempt, then the last click is the person's. */
  async goOn(bundleHash: string): Promise<void> {
    await this.#trying(async () => {
      await this.#api.goOnInPage(this.#applicationId, bundleHash);
      this.state = 'acting';
    });
  }

  async done(): Promise<boolean> {
    const ended = await this.#trying(() => this.#api.doneInPage(this.#applicationId));
    if (ended) this.close();
    return ended;
  }

  /** Whether hands are let in now: before a click at once, after one only when going on. */
  get mayAct(): boolean {
    return this.state === 'acting' || (this.state === 'live' && this.page?.afterClick === false);
  }

  send(event: object): void {
    if (this.mayAct && this.#socket?.readyState === WebSocket.OPEN) this.#socket.send(JSON.stringify(event));
  }

  close(): void {
    this.#socket?.close();
    this.#socket = null;
    if (this.picture !== null) URL.revokeObjectURL(this.picture);
    this.picture = null;
  }

  #listen(socket: WebSocket): void {
    socket.binaryType = 'blob';
    socket.addEventListener('message', ({ data }: MessageEvent<Blob | string>) => {
      if (typeof data === 'string') return this.#told(JSON.parse(data) as { type: string; width: number; height: number });
      if (this.picture !== null) URL.revokeObjectURL(this.picture);
      this.picture = URL.createObjectURL(data.slice(0, data.size, 'image/jpeg'));
      if (this.state === 'opening') this.state = 'live';
    });
    socket.addEventListener('close', () => {
      if (this.#socket === socket) this.state = 'gone';
    });
    this.#socket = socket;
  }

  #told(message: { type: string; width: number; height: number }): void {
    if (message.type === 'page') this.size = { width: message.width, height: message.height };
  }

  async #trying(work: () => Promise<void>): Promise<boolean> {
    this.problem = null;
    try {
      await work();
      return true;
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      if (error.code === 'page_gone') this.state = 'gone';
      else if (error.status === 404) this.state = 'none';
      else this.problem = error;
      return false;
    }
  }
}
