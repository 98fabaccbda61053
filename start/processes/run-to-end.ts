import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** A program on this Node, with its arguments. */
export interface Task {
  readonly args: readonly string[];
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/**
 * Runs a program to its end in a process of its own, so that what it loads does not stay in the supervisor's memory for
 * weeks. Rejects with what it printed: on stderr, else on stdout.
 */
export async function runToEnd({ args, ...options }: Task): Promise<void> {
  await promisify(execFile)(process.execPath, args, { ...options, maxBuffer: 50e6 }).catch((error: Error & { readonly stderr?: string; readonly stdout?: string }) => {
    throw new Error(error.stderr?.trim() || error.stdout?.trim() || error.message, { cause: error });
  });
}
