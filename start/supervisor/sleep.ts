/** The machine slept, or its clock jumped forward. */
export interface Woke {
  /** ISO 8601. */
  readonly wokeAt: string;
  readonly sleptSeconds: number;
}

const [every, tolerance] = [5_000, 30_000];

/**
 * Watches the wall clock and calls `onWoke` when more of it passed between two looks than could have, so that the
 * person is told. What became overdue meanwhile is held by the claim itself (`woke_late`).
 * Returns a function that ends the watch.
 */
export function watchForSleep(onWoke: (woke: Woke) => void, now: () => number = Date.now): () => void {
  let last = now();
  const timer = setInterval(() => {
    const [before, current] = [last, now()];
    last = current;
    const slept = current - before - every;
    if (slept >= tolerance) onWoke({ wokeAt: new Date(current).toISOString(), sleptSeconds: Math.round(slept / 1000) });
  }, every);
  timer.unref();
  return () => clearInterval(timer);
}
