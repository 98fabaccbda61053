import { createSubscriber } from 'svelte/reactivity';

/** The time as the screens read it: moves on every second while something shows it. */
export class Clock {
  readonly #read: () => number;
  readonly #subscribe: () => void;

  /** The same, moving on once a minute: for long lists. */
  readonly minute: number = $derived.by(() => Math.floor(this.now / 60_000) * 60_000);

  constructor(read: () => number = Date.now) {
    this.#read = read;
    this.#subscribe = createSubscriber((update) => {
      const timer = setInterval(update, 1000);
      return () => clearInterval(timer);
    });
  }

  /** Milliseconds since 1970. */
  get now(): number {
    this.#subscribe();
    return this.#read();
  }
}
