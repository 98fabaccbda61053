import type { Clock } from '../clock/clock.ts';
import type { Limits } from './limits.port.ts';

/** Windows that are over are forgotten when so many are known. */
const tidyAt = 1_000;

/** Counts of one process. */
export function createMemoryLimits(clock: Clock): Limits {
  const windows = new Map<string, { readonly ends: number; taken: number }>();
  return {
    by: 'memory',
    take(name, most, windowMs) {
      const now = clock.monotonicMs();
      if (windows.size >= tidyAt) for (const [known, { ends }] of windows) if (ends <= now) windows.delete(known);
      const known = windows.get(name);
      const window = known === undefined || known.ends <= now ? { ends: now + windowMs, taken: 0 } : known;
      windows.set(name, window);
      if (window.taken >= most) return Promise.resolve(Math.ceil((window.ends - now) / 1000));
      window.taken += 1;
      return Promise.resolve(null);
    },
    away: () => null,
    close: () => Promise.resolve(),
  };
}
