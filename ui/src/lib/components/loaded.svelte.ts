import { Problem } from '#lib/api/problem.ts';

/** Something read from the API for one screen; a later failure keeps what is there. */
export class Loaded<T> {
  value = $state.raw<T | null>(null);
  problem = $state.raw<Problem | null>(null);
  readonly #read: () => Promise<T>;
  #turn = 0;

  constructor(read: () => Promise<T>) {
    this.#read = read;
  }

  /** Reads it anew; of several under way the last one counts. */
  async load(): Promise<void> {
    const turn = (this.#turn += 1);
    try {
      const value = await this.#read();
      if (turn !== this.#turn) return;
      this.value = value;
      this.problem = null;
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      if (turn === this.#turn && this.value === null) this.problem = error;
    }
  }
}
