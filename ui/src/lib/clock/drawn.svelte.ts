import { painted } from './painted.ts';

/**
 * How much of a heavy screen is drawn: part by part, each once the one before is on the screen, so that a key pressed
 * between two of them is answered at once.
 */
export class Drawn {
  parts = $state(0);
  readonly #last: number;
  readonly #wait: () => Promise<void>;

  constructor(last: number, wait: () => Promise<void> = painted) {
    this.#last = last;
    this.#wait = wait;
  }

  get whole(): boolean {
    return this.parts >= this.#last;
  }

  /** Draws what is left; the returned function stops, and another call goes on from there. */
  go(): () => void {
    const turn = new AbortController();
    void this.#draw(turn.signal);
    return () => turn.abort();
  }

  async #draw(signal: AbortSignal): Promise<void> {
    while (!this.whole) {
      await this.#wait();
      if (signal.aborted) return;
      this.parts += 1;
    }
  }
}
