import type { WorkflowStarter } from '#workflows/starter.ts';

/** So many turns at most pass between two listings. */
const everyTurns = 10;

/**
 * Makes a reader of the application workflows that run, for a job that asks each turn. A list of a thousand costs the
 * server half a second, a count nothing: the last list holds while as many run as stood in it and it has all that the
 * record wants. A workflow that was terminated or lost changes the number, one that began is wanted by the record.
 */
export function createRunningList(workflows: Pick<WorkflowStarter, 'running' | 'countRunning'>): (wanted: ReadonlySet<string>) => Promise<ReadonlySet<string>> {
  let last: ReadonlySet<string> = new Set();
  let age = everyTurns;
  return async (wanted) => {
    age += 1;
    const holds = age < everyTurns && wanted.isSubsetOf(last) && (await workflows.countRunning()) === last.size;
    if (!holds) [last, age] = [await workflows.running(), 0];
    return last;
  };
}
