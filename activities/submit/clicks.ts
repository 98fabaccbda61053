/** The clicks of this process that are between intent and outcome. A stop waits for them. */
export interface Clicks {
  /** Counts one in, and answers the function that counts it out. Throws once the process is stopping: there is no intent yet, so nothing is lost. */
  begin(): () => void;
  /** From now on none may begin. Answers how many are in flight. */
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
