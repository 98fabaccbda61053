import type { LlmError } from './llm.port.ts';

/**
 * Whether a provider is asked at all. After `tolerated` failures in a row that are the provider's own, it is left alone
 * for a while, then one call tries it. Kept in the memory of one process: another worker learns it by itself.
 */
export interface Circuit {
  /** Milliseconds until it may be asked again; 0 where it may. */
  waitMs(): number;
  succeeded(): void;
  failed(error: LlmError): void;
}

const tolerated = 3;
const restMs = 30_000;
/** A key that is wrong does not get better by itself. */
const longRestMs = 600_000;

/** @param now milliseconds since the epoch */
export function createCircuit(now: () => number = Date.now): Circuit {
  let failures = 0;
  let closedUntil = 0;
  const rest = (ms: number) => {
    closedUntil = Math.max(closedUntil, now() + ms);
  };
  return {
    waitMs: () => Math.max(0, closedUntil - now()),
    succeeded() {
      failures = 0;
      closedUntil = 0;
    },
    failed({ failure, afterMs }) {
      if (failure === 'unauthorised' || failure === 'no_credit') rest(longRestMs);
      if (failure === 'rate_limited' || failure === 'unavailable') rest(afterMs ?? 0);
      if (failure !== 'unavailable' && failure !== 'time_out' && failure !== 'cut' && failure !== 'rate_limited') return;
      failures += 1;
      if (failures >= tolerated) rest(restMs);
    },
  };
}
