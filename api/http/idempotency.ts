import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { uuidOf } from '#adapters/hash/uuid-of.ts';
import { claimChange, releaseClaim, renewClaim, storeAnswer } from '#db/session/idempotency.repository.ts';
import type { StoredAnswer } from '#db/session/idempotency.repository.ts';
import type { Database } from '#db/access/database.ts';
import { ApiError, answerNotKept, keyOfOtherChange, keyRequired, stillRunning } from './errors.ts';

const keyShape = /^[\u0021-\u007e]{8,128}$/;

export interface Times {
  /** How long a repeat waits for the first call's answer. */
  readonly waitMs: number;
  readonly pollMs: number;
  /** A claim that is neither answered nor renewed for so long counts as left behind by a dead process. */
  readonly leaseMs: number;
}
const usualTimes: Times = { waitMs: 6_000, pollMs: 100, leaseMs: 15_000 };

export interface Change {
  readonly userId: string;
  readonly key: string;
  /** Method and path with its parameters. */
  readonly route: string;
  readonly body: Uint8Array;
  readonly secretAnswer: boolean;
}

/** The header's value; throws `idempotency_key_required`. */
export function idempotencyKeyOf(header: string | undefined): string {
  if (header === undefined || !keyShape.test(header)) throw keyRequired();
  return header;
}

/** The id of a change, the same for each of its repeats. */
export function changeIdOf(userId: string, key: string): string {
  return uuidOf(`${userId}:${key}`);
}

/**
 * Makes a change once, and gives every repeat the same answer. Refusals (4xx) are answers too; after a failure (5xx) the
 * claim is released, and a repeat does the work again under the same change id.
 */
export async function once(
  database: Database, change: Change, work: () => Promise<StoredAnswer>, times: Times = usualTimes,
): Promise<StoredAnswer & { readonly replayed: boolean }> {
  const named = { key: change.key, route: change.route, bodyHash: createHash('sha256').update(change.body).digest() };
  for (let waited = 0; ; waited += times.pollMs) {
    const claim = await database.asPerson(change.userId, (tx) => claimChange(tx, named, times.leaseMs));
    if (claim.kind === 'other_change') throw keyOfOtherChange();
    if (claim.kind === 'answered') return { ...kept(claim.answer), replayed: true };
    if (claim.kind === 'mine') return { ...(await worked(database, change, renewed(database, change, claim.token, times.leaseMs / 3), work)), replayed: false };
    if (waited >= times.waitMs) throw stillRunning();
    await sleep(times.pollMs);
  }
}

async function worked(database: Database, change: Change, claim: RenewedClaim, work: () => Promise<StoredAnswer>): Promise<StoredAnswer> {
  const answer = await work().catch(async (error: unknown) => {
    if (error instanceof ApiError && error.status < 500) return { status: error.status, body: { error: error.answer } };
    const token = await claim.end();
    await database.asPerson(change.userId, (tx) => releaseClaim(tx, change.key, token));
    throw error;
  });
  const token = await claim.end();
  const told = change.secretAnswer && answer.status < 400 ? toldOnce : answer;
  await database.asPerson(change.userId, (tx) => storeAnswer(tx, change.key, token, told));
  return answer;
}

interface RenewedClaim {
  /** Stops renewing; answers the claim's last token. */
  end(): Promise<string>;
}

/** Renews a claim for as long as its work goes on, so that the lease can be short even if the work takes long. */
function renewed(database: Database, { userId, key }: Change, first: string, everyMs: number): RenewedClaim {
  let token = first;
  let last = Promise.resolve();
  const renew = async (): Promise<void> => void (token = (await database.asPerson(userId, (tx) => renewClaim(tx, key, token))) ?? token);
  // If the database is away the claim is not renewed, and another process may take it over, as after a crash.
  const timer = setInterval(() => void (last = last.then(renew).catch(() => undefined)), everyMs);
  return {
    async end() {
      clearInterval(timer);
      await last;
      return token;
    },
  };
}

/** Kept in place of an answer with a secret, which is given only once; no real answer has this status. */
const toldOnce: StoredAnswer = { status: 0, body: null };

function kept(answer: StoredAnswer): StoredAnswer {
  if (answer.status === toldOnce.status) throw answerNotKept();
  return answer;
}
