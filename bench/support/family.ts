import { readdirSync, readFileSync } from 'node:fs';

/** What a process and everything below it has used. */
export interface Usage {
  /** Processor time since each one's start, in seconds. */
  readonly cpuSeconds: number;
  /** Resident memory, a page that several share counted once (PSS), in bytes. */
  readonly memory: number;
  readonly processes: number;
}

const ticksPerSecond = 100;

/** Usage of a process and its descendants, from /proc. Throws where the machine has none. */
export function usageOf(root: number): Usage {
  const all = readdirSync('/proc').filter((name) => /^\d+$/u.test(name)).flatMap((name) => statOf(Number(name)));
  const family = new Set([root]);
  // Parents have lower numbers but for a wrap; two passes over a tree of this depth are not enough, so go on until nothing is added.
  for (let before = 0; before !== family.size; ) {
    before = family.size;
    for (const { pid, parent } of all) if (family.has(parent)) family.add(pid);
  }
  const mine = all.filter(({ pid }) => family.has(pid));
  return {
    cpuSeconds: mine.reduce((sum, { ticks }) => sum + ticks, 0) / ticksPerSecond,
    memory: mine.reduce((sum, { pid }) => sum + memoryOf(pid), 0),
    processes: mine.length,
  };
}

function statOf(pid: number): { readonly pid: number; readonly parent: number; readonly ticks: number }[] {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in brackets may hold spaces. Then: state, parent, …; user and system time stand 12 and 13 after the state, those of ended children after them.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ').map(Number);
    return [{ pid, parent: fields[1] ?? 0, ticks: [11, 12, 13, 14].reduce((sum, at) => sum + (fields[at] ?? 0), 0) }];
  } catch {
    // It ended between the listing and the look.
    return [];
  }
}

function memoryOf(pid: number): number {
  try {
    const line = /^Pss:\s+(\d+) kB/mu.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'));
    return Number(line?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}
