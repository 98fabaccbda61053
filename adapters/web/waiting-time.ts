const longestWaitMs = 24 * 3600_000;

/** When a `Retry-After` (seconds or an HTTP date) ends, at most a day ahead; null where it says nothing usable. */
export function waitingTime(retryAfter: string | undefined, now: Date): Date | null {
  const text = retryAfter?.trim() ?? '';
  const ms = /^\d{1,9}$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now.getTime();
  if (!Number.isFinite(ms)) return null;
  return new Date(now.getTime() + Math.min(Math.max(ms, 0), longestWaitMs));
}
