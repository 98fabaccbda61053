import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { sendSignal } from '../processes/end.ts';
import { identify } from '../processes/identity.ts';
import { countEnd, restartDelay } from './backoff.ts';
import { lastLines, startChild, type ChildMessage, type ChildSpec, type RunningChild } from './child.ts';
import { writeRecord } from './record.ts';

export interface SupervisorOptions {
  readonly logs: string;
  readonly run: string;
  readonly say: (line: string) => void;
  /** How long a child may take to be ready. */
  readonly readyWithin?: number;
}

export interface Supervisor {
  /** Starts a child and waits until it is ready; returns the address it told, if any. A child that ends later is started again. */
  start(spec: ChildSpec): Promise<string | null>;
  /** Puts the printed address into the record. */
  announce(url: string): void;
  /** Stops all children, one after the other, the last started last unless `order` says otherwise. */
  stop(order: readonly string[]): Promise<void>;
  /** Ends all children at once. */
  force(): void;
}

interface Watched {
  readonly spec: ChildSpec;
  child: RunningChild;
  ready: boolean;
  drainingSince: number | null;
}

/** A click in flight is waited for this long. */
const longestDrain = 30_000;

/** Keeps children running until it is told to stop them. */
export function createSupervisor({ logs, run, say, readyWithin = 60_000 }: SupervisorOptions): Supervisor {
  const watched = new Map<string, Watched>();
  const self = identify(process.pid);
  if (self === null) throw new Error('The process table of this machine cannot be read.');
  let url: string | null = null;
  let stopping = false;

  function record(): void {
    const children = [...watched.values()].map(({ spec, child, ready }) => ({ name: spec.name, pid: child.pid, startedAt: child.startedAt, ready }));
    writeRecord(run, { supervisor: self as NonNullable<typeof self>, url, children });
  }

  /** One life of a child, up to ready. */
  async function launch(spec: ChildSpec): Promise<string | null> {
    await spec.prepare?.();
    if (stopping) throw new Error(`${spec.title} is not started: everything is being stopped.`);
    const told = Promise.withResolvers<string | null>();
    const child = startChild(spec, logOf(spec), (message) => hear(spec, message, told.resolve));
    const entry: Watched = { spec, child, ready: false, drainingSince: null };
    watched.set(spec.name, entry);
    record();
    const readiness = spec.whenReady === null ? told.promise : spec.whenReady(child.hasEnded).then(() => null);
    const late = new AbortController();
    const said = await Promise.race([
      readiness,
      child.ended.then((why) => Promise.reject(new Error(`${spec.title} ended before it was ready (${why}).`))),
      sleep(readyWithin, null, { signal: late.signal, ref: false }).then(() => Promise.reject(new Error(`${spec.title} was not ready after ${readyWithin / 1000} s.`))),
    ]).finally(() => late.abort());
    entry.ready = true;
    record();
    return said;
  }

  function hear(spec: ChildSpec, message: ChildMessage, ready: (url: string | null) => void): void {
    if (message.type === 'ready') ready(message.url ?? null);
    const entry = watched.get(spec.name);
    if (message.type === 'draining' && entry !== undefined && entry.drainingSince === null) {
      entry.drainingSince = performance.now();
      say(`${spec.title}: ${message.why}; waiting for it, at most ${longestDrain / 1000} s. Ctrl-C again does not wait.`);
    }
  }

  async function keepRunning(spec: ChildSpec, child: RunningChild): Promise<void> {
    let endsInARow = 0;
    let current = child;
    for (;;) {
      const began = performance.now();
      const why = await current.ended;
      if (stopping) return;
      endsInARow = countEnd(endsInARow, performance.now() - began);
      const delay = restartDelay(endsInARow);
      endGroup(current, 'SIGKILL');
      say(`${spec.title} ended (${why}); starting it again in ${delay / 1000} s.`);
      await sleep(delay);
      if (stopping) return;
      const back = await launch(spec).then(() => true, (error: unknown) => {
        say(`${error instanceof Error ? error.message : String(error)} Its log: ${logOf(spec)}`);
        return false;
      });
      current = watched.get(spec.name)?.child ?? current;
      if (back) say(`${spec.title} is back.`);
      else endGroup(current, 'SIGKILL');
    }
  }

  async function stopChild({ spec, child }: Watched): Promise<void> {
    if (child.hasEnded()) return;
    sendSignal(child.pid, spec.stop.signal);
    const began = performance.now();
    while (!child.hasEnded()) {
      const draining = watched.get(spec.name)?.drainingSince ?? null;
      const limit = draining === null ? began + spec.stop.grace : draining + longestDrain;
      if (performance.now() > limit) {
        say(`${spec.title} did not stop by itself and is ended.`);
        break;
      }
      await sleep(20);
    }
    endGroup(child, spec.stop.force);
    await Promise.race([child.ended, sleep(1_000, null, { ref: false })]);
    endGroup(child, 'SIGKILL');
    await child.ended;
  }

  const logOf = (spec: ChildSpec): string => join(logs, `${spec.name}.log`);

  return {
    async start(spec) {
      const said = await launch(spec).catch((error: unknown) => {
        throw new Error(`${error instanceof Error ? error.message : String(error)} The end of its log (${logOf(spec)}):\n${lastLines(logOf(spec))}`, { cause: error });
      });
      const child = watched.get(spec.name)?.child;
      if (child !== undefined) void keepRunning(spec, child);
      return said;
    },
    announce(address) {
      url = address;
      record();
    },
    async stop(order) {
      stopping = true;
      const rest = [...watched.keys()].filter((name) => !order.includes(name)).reverse();
      for (const name of [...order, ...rest]) {
        const entry = watched.get(name);
        if (entry !== undefined) await stopChild(entry);
      }
      watched.clear();
      url = null;
      record();
    },
    force() {
      stopping = true;
      for (const { spec, child } of watched.values()) endGroup(child, spec.stop.force);
    },
  };
}

/** Signals a child's whole group, also after the child itself has ended: what it started may live on. */
function endGroup(child: RunningChild, signal: NodeJS.Signals): void {
  if (child.pid > 0) sendSignal(-child.pid, signal);
}
