import { execFileSync, spawnSync } from 'node:child_process';

/**
 * Under which account PostgreSQL runs. It refuses to run as root, so as root it gets
 * - `namespace`: a user namespace in which root is an ordinary user (files stay root's, so folders above the data
 *   may be closed to everybody else), or, where namespaces are off,
 * - `user`: another account of the machine, with a folder that this account can enter.
 */
export type PostgresAccount =
  | { readonly kind: 'self' }
  | { readonly kind: 'namespace'; readonly uid: number; readonly gid: number }
  | { readonly kind: 'user'; readonly uid: number; readonly gid: number };

/** Chooses the account for this machine. Fails where root has no other account to give. */
export function chooseAccount(isRoot = process.getuid?.() === 0, canUnshare = unshareWorks): PostgresAccount {
  if (!isRoot) return { kind: 'self' };
  const ids = ordinaryIds();
  return { kind: canUnshare(ids) ? 'namespace' : 'user', ...ids };
}

/** The command as this account runs it, with what `spawn` needs beside it. */
export function commandAs(account: PostgresAccount, command: string, args: readonly string[]): { command: string; args: readonly string[]; ids: { uid?: number; gid?: number } } {
  switch (account.kind) {
    case 'self':
      return { command, args, ids: {} };
    case 'namespace':
      return { command: 'unshare', args: [...unshareArgs(account), command, ...args], ids: {} };
    case 'user':
      return { command, args, ids: { uid: account.uid, gid: account.gid } };
  }
}

interface Ids {
  readonly uid: number;
  readonly gid: number;
}

function unshareArgs({ uid, gid }: Ids): readonly string[] {
  return ['--user', `--map-user=${uid}`, `--map-group=${gid}`, '--'];
}

function unshareWorks(ids: Ids): boolean {
  return spawnSync('unshare', [...unshareArgs(ids), 'true'], { stdio: 'ignore' }).status === 0;
}

/** An account with an entry in the machine's list: PostgreSQL looks its own name up. */
function ordinaryIds(): Ids {
  for (const name of ['postgres', 'nobody']) {
    const uid = idOf('-u', name);
    const gid = idOf('-g', name);
    if (uid !== null && gid !== null) return { uid, gid };
  }
  throw new Error('PostgreSQL does not run as root, and this machine has neither an account "postgres" nor "nobody". Start as an ordinary user, or set DATABASE_URL.');
}

function idOf(flag: '-u' | '-g', name: string): number | null {
  try {
    return Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim());
  } catch (error) {
    if ((error as { status?: number | null }).status === 1) return null;
    throw error;
  }
}
