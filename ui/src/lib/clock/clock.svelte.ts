import { createSubscriber } from 'svelte/reactivity';

/** The time as the screens read it: moves on every second while something shows it. */
export class Clock {
  readonly #read: () => number;
  readonly #everySecond: () => void;
  readonly #everyMinute: () => void;

  /** The same, moving on once a minute: for long lists, whose rows have nothing to look at in the seconds between. */
  readonly minute: number = $derived.by(() => {
    this.#everyMinute();
    return minuteOf(this.#read());
  });

  constructor(read: () => number = Date.now) {
    this.#read = read;
    this.#everySecond = createSubscriber((update) => {
      const timer = setInterval(update, 1000);
      return () => clearInterval(timer);
    });
    this.#everyMinute = createSubscriber((update) => {
      let shown = minuteOf(read());
      const timer = setInterval(() => {
        const minute = minuteOf(read());
        if (minute === shown) return;
        shown = minute;
        update();
      }, 1000);
      return () => clearInterval(timer);
    });
  }

  /** Milliseconds since 1970. */
  get now(): number {
    this.#everySecond();
    return this.#read();
  }
}

function minuteOf(at: number): number {
  return Math.floor(at / 60_000) * 60_000;
}
