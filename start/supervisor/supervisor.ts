import { join } from 'node:path';
import { identify } from '../processes/identity.ts';
import { lastLines, type ChildSpec } from './child.ts';
import { keepRunning } from './keep-running.ts';
import { startLife, type Life } from './life.ts';
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

/** Keeps children running until it is told to stop them. */
export function createSupervisor({ logs, run, say, readyWithin = 60_000 }: SupervisorOptions): Supervisor {
  const lives = new Map<string, Life>();
  const self = identify(process.pid);
  if (self === null) throw new Error('The process table of this machine cannot be read.');
  let url: string | null = null;
  let stopping = false;

  const logOf = (spec: ChildSpec): string => join(logs, `${spec.name}.log`);
  const record = (): void => {
    const children = [...lives.values()].map(({ spec, child, isReady }) => ({ name: spec.name, pid: child.pid, startedAt: child.startedAt, ready: isReady() }));
    writeRecord(run, { supervisor: self, url, children });
  };
  const begin = async (spec: ChildSpec): Promise<Life> => {
    await spec.prepare?.();
    if (stopping) throw new Error(`${spec.title} is not started: everything is being stopped.`);
    const life = startLife(spec, logOf(spec), say);
    lives.set(spec.name, life);
    record();
    return life;
  };
  const untilReady = async (life: Life): Promise<string | null> => {
    const said = await life.untilReady(readyWithin);
    record();
    return said;
  };

  return {
    async start(spec) {
      try {
        const life = await begin(spec);
        const said = await untilReady(life);
        void keepRunning(life, { begin: () => begin(spec), untilReady, stopping: () => stopping, say, logFile: logOf(spec) });
        return said;
      } catch (error) {
        throw new Error(`${error instanceof Error ? error.message : String(error)} The end of its log (${logOf(spec)}):\n${lastLines(logOf(spec))}`, { cause: error });
      }
    },
    announce(address) {
      url = address;
      record();
    },
    async stop(order) {
      stopping = true;
      const rest = [...lives.keys()].filter((name) => !order.includes(name)).reverse();
      for (const name of [...order, ...rest]) await lives.get(name)?.stop();
      lives.clear();
      url = null;
      record();
    },
    force() {
      stopping = true;
      for (const life of lives.values()) life.signal(life.spec.stop.force);
    },
  };
}
