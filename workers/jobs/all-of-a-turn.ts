/**
 * Waits for all of a turn's work, also where some of it fails: what one thing meets keeps no other from its turn. Answers
 * the errors, for the job to throw when it has done everything.
 */
export async function failuresOf(work: readonly Promise<unknown>[]): Promise<unknown[]> {
  return (await Promise.allSettled(work)).flatMap((one): unknown[] => (one.status === 'rejected' ? [one.reason] : []));
}

/** Throws all that failed in a turn; nothing where nothing did. `what` names the work. */
export function throwFailures(failures: readonly unknown[], what: string): void {
  if (failures.length > 0) throw new AggregateError(failures, `${what}: ${failures.length} failed`);
}
