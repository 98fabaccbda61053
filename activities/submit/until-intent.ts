/** A task's cancellation as far as the intent; see `untilIntent`. */
export interface UntilIntent {
  readonly signal: AbortSignal;
  /** From here on the task's cancellation reaches `signal` no more. Throws its reason where it came already. */
  detach(): void;
}

/**
 * The signal of a task that is to click. What it opened may be closed at any time before the intent; after it neither a
 * worker that stops nor a workflow that is cancelled may close a page whose outcome nobody has seen yet.
 */
export function untilIntent(task: AbortSignal): UntilIntent {
  const own = new AbortController();
  const pass = () => own.abort(task.reason);
  if (task.aborted) pass();
  else task.addEventListener('abort', pass, { once: true });
  return {
    signal: own.signal,
    detach() {
      task.throwIfAborted();
      task.removeEventListener('abort', pass);
    },
  };
}
