import type { Api } from '#lib/api/api.ts';
import { Problem } from '#lib/api/problem.ts';
import type { Desk } from '#lib/api/types.ts';

/** What stands at each place, for the rail. It is read at most once in a while: a run of a campaign makes many events. */
export class DeskCounts {
  value = $state.raw<Desk | null>(null);
  readonly #api: Pick<Api, 'desk'>;
  readonly #rest: number;
  #candidateId: string | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `rest`: least milliseconds between two readings. */
  constructor(api: Pick<Api, 'desk'>, rest = 2000) {
    this.#api = api;
    this.#rest = rest;
  }

  async load(candidateId: string): Promise<void> {
    if (candidateId !== this.#candidateId) this.value = null;
    this.#candidateId = candidateId;
    await this.#read();
  }

  /** Something happened: reads soon, once for all that happens until then. */
  refresh(): void {
    if (this.#timer !== undefined) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      void this.#read();
    }, this.#rest);
  }

  async #read(): Promise<void> {
    const candidateId = this.#candidateId;
    if (candidateId === null) return;
    try {
      const value = await this.#api.desk(candidateId);
      if (candidateId === this.#candidateId) this.value = value;
    } catch (error) {
      // The rail shows what it knew; the screens say what is wrong.
      if (!(error instanceof Problem)) throw error;
    }
  }
}
