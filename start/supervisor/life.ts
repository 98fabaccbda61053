import { setTimeout as sleep } from 'node:timers/promises';
import { sendSignal } from '../processes/end.ts';
import { startChild, type ChildMessage, type ChildSpec, type RunningChild } from './child.ts';

/** One life of a child, from its start to its end. */
export interface Life {
  readonly spec: ChildSpec;
  readonly child: RunningChild;
  readonly isReady: () => boolean;
  /** Waits until it is ready, at most so many milliseconds; answers the address it told, if any. Rejects where it ended or took too long. */
  untilReady(within: number): Promise<string | null>;
  /** Stops it and waits for its end: its grace passes, or a click in flight, then it is killed. */
  stop(): Promise<void>;
  /** Signals its whole group, also after it has ended itself: what it started may live on. */
  signal(signal: NodeJS.Signals): void;
}

/** A click in flight is waited for this long. */
const longestDrain = 30_000;

/** Starts a child; `say` tells people that it waits for a click, or did not stop by itself. */
export function startLife(spec: ChildSpec, logFile: string, say: (line: string) => void): Life {
  const told = Promise.withResolvers<string | null>();
  let isReady = false;
  let drainingSince: number | null = null;
  const child = startChild(spec, logFile, hear);

  function hear(message: ChildMessage): void {
    if (message.type === 'ready') told.resolve(message.url ?? null);
    if (message.type === 'draining' && drainingSince === null) {
      drainingSince = performance.now();
      say(`${spec.title}: ${message.why}; waiting for it, at most ${longestDrain / 1000} s. Ctrl-C again does not wait.`);
    }
  }

  const signal = (name: NodeJS.Signals): void => {
    if (child.pid > 0) sendSignal(-child.pid, name);
  };

  /** Resolves when it has ended by itself, or its time is over. */
  async function endOrLimit(): Promise<void> {
    const began = performance.now();
    while (!child.hasEnded()) {
      const limit = drainingSince === null ? began + spec.stop.grace : drainingSince + longestDrain;
      if (performance.now() > limit) return say(`${spec.title} did not stop by itself and is ended.`);
      await sleep(20);
    }
  }

  return {
    spec, child, signal, isReady: () => isReady,
    async untilReady(within) {
      const readiness = spec.whenReady === null ? told.promise : spec.whenReady(child.hasEnded).then(() => null);
      const late = new AbortController();
      const said = await Promise.race([
        readiness,
        child.ended.then((why) => Promise.reject(new Error(`${spec.title} ended before it was ready (${why}).`))),
        sleep(within, null, { signal: late.signal, ref: false }).then(() => Promise.reject(new Error(`${spec.title} was not ready after ${within / 1000} s.`))),
      ]).finally(() => late.abort());
      isReady = true;
      return said;
    },
    async stop() {
      if (child.hasEnded()) return;
      sendSignal(child.pid, spec.stop.signal);
      await endOrLimit();
      signal(spec.stop.force);
      await Promise.race([child.ended, sleep(1_000, null, { ref: false })]);
      signal('SIGKILL');
      await child.ended;
    },
  };
}
