import { setTimeout as sleep } from 'node:timers/promises';
import { countEnd, restartDelay } from './backoff.ts';
import type { Life } from './life.ts';

interface Keeping {
  /** Begins the child's next life; rejects where it cannot be started. */
  readonly begin: () => Promise<Life>;
  readonly untilReady: (life: Life) => Promise<unknown>;
  /** Whether everything is being stopped: nothing is started again then. */
  readonly stopping: () => boolean;
  readonly say: (line: string) => void;
  readonly logFile: string;
}

/** Starts a child again whenever it ends, at growing distances where it ends in a row, until everything is being stopped. */
export async function keepRunning(first: Life, { begin, untilReady, stopping, say, logFile }: Keeping): Promise<void> {
  const { title } = first.spec;
  let life = first;
  let endsInARow = 0;
  for (;;) {
    const began = performance.now();
    const why = await life.child.ended;
    if (stopping()) return;
    endsInARow = countEnd(endsInARow, performance.now() - began);
    const delay = restartDelay(endsInARow);
    life.signal('SIGKILL');
    say(`${title} ended (${why}); starting it again in ${delay / 1000} s.`);
    await sleep(delay);
    if (stopping()) return;
    try {
      life = await begin();
      await untilReady(life);
      say(`${title} is back.`);
    } catch (error) {
      say(`${error instanceof Error ? error.message : String(error)} Its log: ${logFile}`);
      life.signal('SIGKILL');
    }
  }
}
