import { execFileSync } from 'node:child_process';
import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** A disk of its own size at a folder, in memory. */
export interface SmallDisk extends Disposable {
  /** Writes until nothing more fits. Answers how many bytes went in. */
  fill(): number;
  /** Takes away what `fill` wrote. */
  free(): void;
}

/** Mounts a small disk (tmpfs) over a folder, or answers why this machine does not let it be mounted. */
export function mountSmallDisk(folder: string, bytes: number): SmallDisk | string {
  if (process.platform !== 'linux') return 'tmpfs is mounted on Linux only';
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${bytes},mode=755`, 'tmpfs', folder], { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' });
  } catch (error) {
    return `a tmpfs cannot be mounted here: ${((error as { stderr?: string }).stderr ?? String(error)).trim()}`;
  }
  const filler = join(folder, 'filler');
  return {
    fill: () => fillDisk(filler),
    free: () => rmSync(filler, { force: true }),
    // Lazily: whoever still has a file open there loses it when it lets go.
    [Symbol.dispose]: () => void execFileSync('umount', ['-l', folder]),
  };
}

/** In smaller and smaller pieces, so that not even a small file finds room. */
function fillDisk(file: string): number {
  const to = openSync(file, 'a');
  let written = 0;
  try {
    for (let piece = 1_048_576; piece >= 1; piece = piece > 4_096 ? piece / 16 : 0) {
      for (;;) {
        try {
          written += writeSync(to, Buffer.alloc(piece));
        } catch (error) {
          if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
          break;
        }
      }
    }
    return written;
  } finally {
    closeSync(to);
  }
}

