/**
 * Waits for all of a turn's work, also where some of it fails: what one thing meets keeps no other from its turn. Answers
 * the errors, for the job to throw when it has done everything.
 */
export async function failuresOf(work: readonly Promise<unknown>[]): Promise<unknown[]> {
  return (await Promise.allSettled(work)).flatMap((one): unknown[] => (one.status === 'rejected' ? [one.reason] : []));
}

/** The same for work that is done one after the other. */
export async function failuresOfEach<T>(all: readonly T[], work: (one: T) => Promise<unknown>): Promise<unknown[]> {
  const failures: unknown[] = [];
  for (const one of all) await work(one).catch((error: unknown) => void failures.push(error));
  return failures;
}

/** Throws all that failed in a turn; nothing where nothing did. `what` names the work. */
export function throwFailures(failures: readonly unknown[], what: string): void {
  if (failures.length > 0) throw new AggregateError(failures, `${what}: ${failures.length} failed`);
}
