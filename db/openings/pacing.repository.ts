import type { SystemTx } from '../access/database.ts';

/** Takes the next turn at a host, `gapMs` after the one before. Answers how many milliseconds to wait for it. */
export async function takeTurn(tx: SystemTx, host: string, gapMs: number): Promise<number> {
  const [turn] = await tx.em.execute<{ wait_ms: number }[]>(
    `insert into host_pacing as p (host, next_at) values (?, now() + make_interval(secs => ?))
     on conflict (host) do update set next_at = greatest(p.next_at, now()) + make_interval(secs => ?)
     returning (extract(epoch from p.next_at - now()) * 1000)::float8 as wait_ms`,
    [host, gapMs / 1000, gapMs / 1000],
  );
  // What was taken ends a gap after the turn itself begins.
  return Math.max(0, Math.ceil((turn?.wait_ms ?? 0) - gapMs));
}

/** Nothing leaves for the host before `until`. */
export async function pauseHost(tx: SystemTx, host: string, until: Date): Promise<void> {
  await tx.em.execute(
    'insert into host_pacing as p (host, next_at) values (?, ?) on conflict (host) do update set next_at = greatest(p.next_at, excluded.next_at)',
    [host, until],
  );
}
