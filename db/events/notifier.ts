import type { Database } from '../access/database.ts';
import { textArray } from '../access/text-array.ts';

/** Wakes listeners after commits. */
export interface EventNotifier {
  /** Says that a candidate has new events; sent with others in one statement within `everyMs`. */
  changed(candidateId: string): void;
  close(): Promise<void>;
}

/**
 * Coalesces notifications to at most 20 a second a process; the first after a pause leaves at once. Sent outside
 * transactions: inside every one, commits fell to a quarter. A lost notification delays a screen until its next poll and loses nothing: readers go by number.
 */
export function createEventNotifier(database: Database, onError: (error: unknown) => void, everyMs = 50): EventNotifier {
  const waiting = new Set<string>();
  let timer: NodeJS.Timeout | null = null;
  let sending: Promise<void> = Promise.resolve();
  let sentAt = -Infinity;
  const flush = () => {
    timer = null;
    sentAt = performance.now();
    const ids = [...waiting];
    waiting.clear();
    if (ids.length === 0) return;
    sending = database
      .unauthenticated((em) => em.execute(`select pg_notify('countersign_events', id) from unnest(?::text[]) as id`, [textArray(ids)]))
      .then(() => undefined, onError);
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
