/** Says that a candidate has new events. */
export interface EventNotifier {
  /** To be called after the commit; sent with others within a moment. Never throws and is never waited for. */
  changed(candidateId: string): void;
  /** Sends what waits, and ends. */
  close(): Promise<void>;
}

export interface EventListener {
  close(): Promise<void>;
}

/**
 * How processes tell each other of new events. Ids only: the events are in the record, readers go by number, and an
 * announcement that is lost delays a screen and loses nothing.
 */
export interface Events extends EventNotifier {
  readonly by: 'postgresql' | 'redis';
  /** Wakes with the id of each candidate that has new events; with `null` (everybody) where something may have gone unheard. */
  listen(wake: (candidateId: string | null) => void): EventListener;
  /** Since when announcements do not get through; null while they do. */
  away(): Date | null;
}
