import type { SystemTx } from '../access/database.ts';

/** A turn at a host: taken, to be used after `waitMs`; or too far away, and not taken. */
export type Turn = { readonly taken: true; readonly waitMs: number } | { readonly taken: false; readonly waitMs: number };

/** Takes the next turn at a host, `gapMs` after the one before, unless it is more than `mostMs` away. */
export async function takeTurn(tx: SystemTx, host: string, gapMs: number, mostMs: number): Promise<Turn> {
  await tx.em.execute('insert into host_pacing (host, next_at) values (?, now()) on conflict do nothing', [host]);
  const [row] = await tx.em.execute<{ wait_ms: number }[]>(
    'select (extract(epoch from greatest(next_at, now()) - now()) * 1000)::float8 as wait_ms from host_pacing where host = ? for update',
    [host],
  );
  const waitMs = Math.ceil(row?.wait_ms ?? 0);
  if (waitMs > mostMs) return { taken: false, waitMs };
  await tx.em.execute('update host_pacing set next_at = greatest(next_at, now()) + make_interval(secs => ?) where host = ?', [gapMs / 1000, host]);
  return { taken: true, waitMs };
}

/** Nothing leaves for the host before `until`. */
export async function pauseHost(tx: SystemTx, host: string, until: Date): Promise<void> {
  await tx.em.execute(
    'insert into host_pacing as p (host, next_at) values (?, ?) on conflict (host) do update set next_at = greatest(p.next_at, excluded.next_at)',
    [host, until],
  );
}
