import type { SystemTx } from '../access/database.ts';

/** A turn at a host: taken, to be used after `waitMs`; or not taken, because it is too far away or the day is used up. */
export type Turn = { readonly taken: true; readonly waitMs: number } | { readonly taken: false; readonly waitMs: number; readonly because: 'far' | 'day' };

/** Takes the next turn at a host, `gapMs` after the one before, unless it is more than `mostMs` away or is one more than `perDay` (UTC). */
export async function takeTurn(tx: SystemTx, host: string, gapMs: number, mostMs: number, perDay: number | null): Promise<Turn> {
  await tx.em.execute('insert into host_pacing (host, next_at) values (?, now()) on conflict do nothing', [host]);
  const [row] = await tx.em.execute<{ wait_ms: number; taken: number; day_ms: number }[]>(
    `select (extract(epoch from greatest(next_at, now()) - now()) * 1000)::float8 as wait_ms,
            case when day = (now() at time zone 'UTC')::date then taken else 0 end as taken,
            (extract(epoch from date_trunc('day', now() at time zone 'UTC') + interval '1 day' - (now() at time zone 'UTC')) * 1000)::float8 as day_ms
     from host_pacing where host = ? for update`,
    [host],
  );
  if (perDay !== null && (row?.taken ?? 0) >= perDay) return { taken: false, waitMs: Math.ceil(row?.day_ms ?? 0), because: 'day' };
  const waitMs = Math.ceil(row?.wait_ms ?? 0);
  if (waitMs > mostMs) return { taken: false, waitMs, because: 'far' };
  await tx.em.execute(
    `update host_pacing set next_at = greatest(next_at, now()) + make_interval(secs => ?),
       taken = case when day = (now() at time zone 'UTC')::date then taken + 1 else 1 end, day = (now() at time zone 'UTC')::date where host = ?`,
    [gapMs / 1000, host],
  );
  return { taken: true, waitMs };
}

/** Nothing leaves for the host before `until`. */
export async function pauseHost(tx: SystemTx, host: string, until: Date): Promise<void> {
  await tx.em.execute(
    'insert into host_pacing as p (host, next_at) values (?, ?) on conflict (host) do update set next_at = greatest(p.next_at, excluded.next_at)',
    [host, until],
  );
}
