import { isRunning, pidsWithEnvironment, identify } from '../processes/identity.ts';
import { killAll, sendSignal, waitForEnd } from '../processes/end.ts';
import type { RunRecord } from './record.ts';

/** Stands in the environment of every child with the data folder's path; its own children inherit it. */
export const folderMark = 'COUNTERSIGN_FOLDER';

/** The child whose leftovers its own start ends: a postmaster must not be killed before it could be asked. */
export const postgresChild = 'postgres';

/**
 * Ends what an earlier run left on this folder: the recorded children with their groups, and whatever else carries
 * the folder's mark. Only while the folder's lock is held. A pid that was given to another process is spared.
 * PostgreSQL's backends leave the group and hide their environment: see postgres/leftovers.ts.
 * Returns how many processes were ended.
 */
export async function endOrphans(record: RunRecord | null, folder: string): Promise<number> {
  const leaders = (record?.children ?? []).filter((child) => child.name !== postgresChild && isRunning(child));
  for (const { pid } of leaders) sendSignal(-pid, 'SIGTERM');
  await Promise.all(leaders.map(async (leader) => waitForEnd(leader, 2_000)));
  for (const leader of leaders.filter(isRunning)) sendSignal(-leader.pid, 'SIGKILL');
  const marked = pidsWithEnvironment(folderMark, folder)
    .filter((pid) => pid !== process.pid)
    .map(identify)
    .filter((identity) => identity !== null);
  return leaders.length + (await killAll([...leaders, ...marked]));
}
