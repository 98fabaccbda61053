import { setTimeout as sleep } from 'node:timers/promises';

/** Runs a job at once and then every so often until stopped; a failure is reported and the next turn tries again. */
export async function every(milliseconds: number, job: () => Promise<void>, onError: (error: unknown) => void, stop: AbortSignal): Promise<void> {
  while (!stop.aborted) {
    await job().catch(onError);
    // Only the stop itself ends a sleep early, and the loop asks for it.
    await sleep(milliseconds, undefined, { signal: stop }).catch(() => undefined);
  }
}
