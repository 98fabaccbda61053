import { setTimeout as sleep } from 'node:timers/promises';
import { scopesOf, wordsToLiken } from '#domain/openings/likeness.ts';
import type { Llm } from '#adapters/llm/llm.port.ts';
import type { Meter } from '#adapters/llm/meter.ts';
import type { Collection, Point, Vectors } from '#adapters/vectors/vectors.port.ts';
import type { Database } from '#db/access/database.ts';
import { firstCandidateOf } from '#db/candidates/candidate.repository.ts';
import { openingsToLiken, wordsOfOpenings, type ToLiken } from '#db/openings/likeness.queries.ts';
import { findLocalAccount } from '#db/session/session.repository.ts';

export interface VectorKeeperDeps {
  readonly database: Database;
  readonly vectors: Vectors;
  readonly collection: Collection;
  readonly llm: Llm;
  /** Books what vectors cost in the person's ledger; null where they cost nothing. */
  readonly meter: ((userId: string, candidateId: string) => Meter) | null;
  /** Rests after each piece of work for as long as that took, so that it takes half of the processor at most; tests do not. */
  readonly rest?: (ms: number) => Promise<void>;
  /** Milliseconds between the beginnings of two walks over all openings. */
  readonly againMs?: number;
}

/** Openings looked at in one transaction. */
const atOnce = 100;
/** Vectors made without a rest: each takes some milliseconds of this process. */
const made = 16;

/**
 * Keeps the vector index in step with the openings of the record. A turn goes on after the last opening that the one
 * before it saw, adds what is new or changed, and removes what is gone, merged or no longer to be found. The walk starts
 * again with the process and every hour, so that a lost index fills up on its own. Returns the turn, which answers how
 * many vectors it made.
 */
export function createVectorKeeper({ database, vectors, collection, llm, meter, rest = (ms) => sleep(ms), againMs = 3_600_000 }: VectorKeeperDeps): (stop: AbortSignal) => Promise<number> {
  let after: string | null = null;
  let beganAt = performance.now();
  let walkedOnce = false;

  return async (stop) => {
    const userId = await findLocalAccount(database);
    if (userId === null) return 0;
    if (performance.now() - beganAt > againMs) {
      after = null;
      beganAt = performance.now();
    }
    let points = 0;
    while (!stop.aborted) {
      const from = after;
      const began = performance.now();
      const openings = await database.asPerson(userId, (tx) => openingsToLiken(tx, from, atOnce));
      const last = openings.at(-1);
      if (last === undefined) break;
      points += await keep(userId, openings);
      after = last.id;
      await rest(performance.now() - began);
    }
    if (!walkedOnce && !stop.aborted) {
      // What another model made is of no use any more.
      await vectors.keepOnly(collection);
      walkedOnce = true;
    }
    return points;

    async function keep(of: string, openings: readonly ToLiken[]): Promise<number> {
      const known = await vectors.marks(collection, openings.map(({ id }) => id));
      const gone = openings.filter(({ id, listed }) => !listed && known.has(id)).map(({ id }) => id);
      if (gone.length > 0) await vectors.remove(collection, gone);
      const missing = openings.filter((opening) => opening.listed && known.get(opening.id) !== markOf(opening));
      for (let n = 0; n < missing.length && !stop.aborted; n += made) {
        const began = performance.now();
        await vectors.upsert(collection, await pointsOf(of, missing.slice(n, n + made)));
        await rest(performance.now() - began);
      }
      return missing.length;
    }
  };

  async function pointsOf(userId: string, openings: readonly ToLiken[]): Promise<readonly Point[]> {
    const byKind = Map.groupBy(openings, ({ kind }) => kind);
    const points: Point[] = [];
    for (const [kind, each] of byKind) {
      const { words, candidateId } = await database.asPerson(userId, async (tx) => ({ words: await wordsOfOpenings(tx, each.map(({ id }) => id)), candidateId: await firstCandidateOf(tx, kind) }));
      const asked = meter === null || candidateId === null ? llm : llm.within({ meter: meter(userId, candidateId), signal: null });
      const { result } = await asked.embed(words.map(({ title, text }) => wordsToLiken(title, text)));
      const vectorOf = new Map(words.map(({ id }, n) => [id, result[n] ?? []]));
      for (const opening of each) {
        const values = vectorOf.get(opening.id);
        if (values !== undefined) points.push({ id: opening.id, scopes: scopesOf(opening), mark: markOf(opening), values });
      }
    }
    return points;
  }
}

/** Changes with the opening's text and with who may find it. */
function markOf(opening: ToLiken): string {
  return `${opening.contentHash.slice(0, 16)} ${scopesOf(opening).join(' ')}`;
}
