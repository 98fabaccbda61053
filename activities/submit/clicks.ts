/** Clicks between their intent and their outcome in this process: a stop waits for them. */
export interface Clicks {
  /** Enters one; the answer leaves it. Throws once the process is stopping: then there is no intent and nothing is lost. */
  begin(): () => void;
  /** Lets none begin any more. Answers how many are in flight. */
  close(): number;
  /** Resolves when none is in flight. */
  settled(): Promise<void>;
}

export function createClicks(): Clicks {
  let inFlight = 0;
  let closed = false;
  const waiting: (() => void)[] = [];
  return {
    begin() {
      if (closed) throw new Error('the process is stopping; the attempt goes on after the next start');
      inFlight += 1;
      return () => {
        inFlight -= 1;
        if (inFlight === 0) for (const resolve of waiting.splice(0)) resolve();
      };
    },
    close() {
      closed = true;
      return inFlight;
    },
    settled: () => (inFlight === 0 ? Promise.resolve() : new Promise((resolve) => void waiting.push(resolve))),
  };
}
