import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { identify, listProcesses, type ProcessIdentity } from '../processes/identity.ts';
import { killAll, sendSignal, waitForEnd } from '../processes/end.ts';

/**
 * Ends a postmaster and backends that an earlier run left on this data folder: a postmaster gently first (its data
 * stays consistent either way), then whatever of it still runs. A postmaster whose backends live on refuses to be
 * replaced. Found by the command line and by the cluster's name in the process titles, never by a recorded pid alone.
 * Returns how many processes were ended.
 */
export async function endLeftovers(data: string, clusterName: string): Promise<number> {
  const postmaster = await runningPostmaster(data);
  let ended = 0;
  if (postmaster !== null) {
    sendSignal(postmaster.pid, 'SIGQUIT');
    if (await waitForEnd(postmaster, 3_000)) ended += 1;
    else ended += await killAll([postmaster]);
  }
  ended += await killAll(backends(clusterName));
  // Nothing of it runs any more, but its pid may still be taken: by a zombie nobody reaped yet, or by a new process.
  // PostgreSQL would then refuse to start ("lock file already exists").
  await rm(join(data, 'postmaster.pid'), { force: true });
  return ended;
}

/** The postmaster that holds this data folder, or null. */
async function runningPostmaster(data: string): Promise<ProcessIdentity | null> {
  let lines: readonly string[];
  try {
    lines = (await readFile(join(data, 'postmaster.pid'), 'utf8')).split('\n');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  const pid = Number(lines[0]);
  const row = listProcesses().find((row) => row.pid === pid);
  return row !== undefined && row.title.includes(` -D ${data} `) ? identify(pid) : null;
}

function backends(clusterName: string): readonly ProcessIdentity[] {
  return listProcesses()
    .filter(({ title }) => title.startsWith(`postgres: ${clusterName}: `))
    .flatMap(({ pid }) => identify(pid) ?? []);
}
