/** Calls `act` once the page has nothing more to do at once, half a second later at most; the returned function calls it off. */
export function whenIdle(act: () => void): () => void {
  // Safari has no word for it.
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(act, 100);
    return () => clearTimeout(timer);
  }
  const asked = requestIdleCallback(act, { timeout: 500 });
  return () => cancelIdleCallback(asked);
}
