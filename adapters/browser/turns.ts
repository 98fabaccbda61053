/** A limit on how many things run at once; the others wait in order. */
export interface Turns {
  /** Waits for a turn; call what it returns when done. Rejects with the signal's reason. */
  take(signal: AbortSignal): Promise<() => void>;
}

/** Turns in the order in which they are asked for, `limit` at once. */
export function createTurns(limit: number): Turns {
  let free = limit;
  const waiting: (() => void)[] = [];
  return {
    async take(signal) {
      signal.throwIfAborted();
      if (free > 0) free -= 1;
      else await waitInLine(waiting, signal);
      let over = false;
      return () => {
        if (over) return;
        over = true;
        const next = waiting.shift();
        if (next === undefined) free += 1;
        else next();
      };
    },
  };
}

function waitInLine(waiting: (() => void)[], signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const mine = () => {
      signal.removeEventListener('abort', leave);
      resolve();
    };
    const leave = () => {
      waiting.splice(waiting.indexOf(mine), 1);
      reject(signal.reason instanceof Error ? signal.reason : new Error('given up while waiting for a browser'));
    };
    waiting.push(mine);
    signal.addEventListener('abort', leave, { once: true });
  });
}
