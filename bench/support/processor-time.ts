import { readdir, readFile } from 'node:fs/promises';

/** Clock ticks a second on Linux, for every platform Node runs on (USER_HZ). */
const ticks = 100;

/** Processor time of a process and all that it started, ended children included, in ms. Linux alone; elsewhere an error says so. */
export async function processorTimeOf(pid: number): Promise<number> {
  const all = new Map<number, { readonly parent: number; readonly time: number }>();
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/u.test(name)) continue;
    // A process may end while the list is read.
    const stat = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => null);
    if (stat === null) continue;
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ').map(Number);
    const [parent = 0, own] = [fields[1], [11, 12, 13, 14].reduce((sum, at) => sum + (fields[at] ?? 0), 0)];
    all.set(Number(name), { parent, time: (own * 1000) / ticks });
  }
  let total = 0;
  let family = [pid];
  while (family.length > 0) {
    total += family.reduce((sum, one) => sum + (all.get(one)?.time ?? 0), 0);
    family = Array.from(all).filter(([, { parent }]) => family.includes(parent)).map(([child]) => child);
  }
  return total;
}
