import type { PersonTx } from '../access/database.ts';
import { ask } from '../access/rows.ts';
import { withoutWaiting } from '../access/without-waiting.ts';

/** One change as a client named it. The same name with another route or body is a mistake of the client. */
export interface NamedChange {
  readonly key: string;
  readonly route: string;
  readonly bodyHash: Buffer;
}

export interface StoredAnswer {
  readonly status: number;
  readonly body: unknown;
}

export type Claim =
  /** This call does the work; `token` names its claim. */
  | { readonly kind: 'mine'; readonly token: string }
  /** Another call is doing it. */
  | { readonly kind: 'running' }
  | { readonly kind: 'answered'; readonly answer: StoredAnswer }
  | { readonly kind: 'other_change' };

/**
 * Claims a named change. Of many at once exactly one gets `mine`. A claim older than `leaseMs`, neither answered nor
 * renewed, was left behind by a process that died, and passes on. Neither the claim nor the answer waits for the disk:
 * what a crash of the database forgets of them is done again under the same change id, as after the death of the claim's
 * process.
 */
export async function claimChange(tx: PersonTx, change: NamedChange, leaseMs: number): Promise<Claim> {
  const { em, userId } = tx;
  const [, [mine]] = await Promise.all([withoutWaiting(tx), ask<{ token: string }>(
    em,
    `insert into idempotency_key as known (user_id, key, route, body_hash, created_at) values (?, ?, ?, ?, clock_timestamp())
     on conflict (user_id, key) do update set created_at = excluded.created_at
       where known.status is null and known.route = excluded.route and known.body_hash = excluded.body_hash
         and known.created_at < clock_timestamp() - make_interval(secs => ?::float8)
     returning created_at::text as token`,
    [userId, change.key, change.route, change.bodyHash, leaseMs / 1000],
  )]);
  if (mine !== undefined) return { kind: 'mine', token: mine.token };
  const [known] = await em.execute<{ same: boolean; status: number | null; answer: string | null }[]>(
    'select route = ? and body_hash = ? as same, status, answer from idempotency_key where key = ?',
    [change.route, change.bodyHash, change.key],
  );
  // Released in between: the caller asks again.
  if (known === undefined) return { kind: 'running' };
  if (!known.same) return { kind: 'other_change' };
  return known.status === null ? { kind: 'running' } : { kind: 'answered', answer: { status: known.status, body: JSON.parse(known.answer ?? 'null') } };
}

/**
 * Keeps the answer for every repeat, as text inside the jsonb, so that its members keep their order and every repeat gets
 * the same bytes. Does nothing where the claim has passed on.
 */
export async function storeAnswer(tx: PersonTx, key: string, token: string, answer: StoredAnswer): Promise<void> {
  const text = JSON.stringify(JSON.stringify(answer.body ?? null));
  await Promise.all([
    withoutWaiting(tx), ask(tx.em, 'update idempotency_key set status = ?, answer = ?::jsonb where key = ? and status is null and created_at = ?::timestamptz', [answer.status, text, key, token]),
  ]);
}

/** Makes a claim as young as a new one; answers its new token, or null where it has passed on. */
export async function renewClaim({ em }: PersonTx, key: string, token: string): Promise<string | null> {
  const [mine] = await em.execute<{ token: string }[]>(
    'update idempotency_key set created_at = clock_timestamp() where key = ? and status is null and created_at = ?::timestamptz returning created_at::text as token', [key, token],
  );
  return mine?.token ?? null;
}

/** Gives a claim back after a failure that a repeat may overcome. */
export async function releaseClaim({ em }: PersonTx, key: string, token: string): Promise<void> {
  await em.execute('delete from idempotency_key where key = ? and status is null and created_at = ?::timestamptz', [key, token]);
}
