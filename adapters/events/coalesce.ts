import type { EventNotifier } from './events.port.ts';

/**
 * Coalesces announcements to at most 20 a second a process; the first after a pause leaves at once. Sent outside
 * transactions: inside every one, commits fell to a quarter.
 * @param send takes each id once; it handles its own failures
 */
export function coalescing(send: (candidateIds: readonly string[]) => Promise<void>, everyMs = 50): EventNotifier {
  const waiting = new Set<string>();
  let timer: NodeJS.Timeout | null = null;
  let sentAt = -Infinity;
  let sending: Promise<void> = Promise.resolve();
  const flush = () => {
    timer = null;
    sentAt = performance.now();
    const ids = [...waiting];
    waiting.clear();
    if (ids.length > 0) sending = send(ids);
  };
  return {
    changed(candidateId) {
      waiting.add(candidateId);
      timer ??= setTimeout(flush, Math.max(0, sentAt + everyMs - performance.now()));
    },
    async close() {
      if (timer !== null) clearTimeout(timer);
      flush();
      await sending;
    },
  };
}
