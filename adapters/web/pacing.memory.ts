import { setTimeout as sleepFor } from 'node:timers/promises';
import { daySpent, type Pacing } from './web.port.ts';

interface MemoryPacingOptions {
  readonly now?: () => number;
  readonly sleep?: (ms: number, signal: AbortSignal) => Promise<void>;
}

const day = 86_400_000;

/** Pacing within one process; several processes share the database driver. Callers leave in the order they came. */
export function createMemoryPacing(options: MemoryPacingOptions = {}): Pacing {
  const now = options.now ?? Date.now;
  const sleep = options.sleep ?? (async (ms: number, signal: AbortSignal) => { await sleepFor(ms, undefined, { signal }); });
  const next = new Map<string, number>();
  const paused = new Map<string, number>();
  const taken = new Map<string, { readonly day: number; readonly count: number }>();
  const takeOfDay = (host: string, perDay: number | null) => {
    const today = Math.floor(now() / day);
    const before = taken.get(host)?.day === today ? (taken.get(host)?.count ?? 0) : 0;
    if (perDay !== null && before >= perDay) throw daySpent(host, perDay, new Date((today + 1) * day));
    taken.set(host, { day: today, count: before + 1 });
  };
  return {
    async wait(host, signal, gapMs, perDay = null) {
      signal.throwIfAborted();
      takeOfDay(host, perDay);
      const turn = Math.max(now(), next.get(host) ?? 0, paused.get(host) ?? 0);
      next.set(host, turn + gapMs);
      let leaves = turn;
      while (leaves > now()) {
        await sleep(leaves - now(), signal);
        leaves = Math.max(leaves, paused.get(host) ?? 0);
      }
    },
    pause(host, until) {
      paused.set(host, Math.max(paused.get(host) ?? 0, until.getTime()));
      return Promise.resolve();
    },
  };
}
