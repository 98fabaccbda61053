import type { z } from 'zod';
import { scopesFor, worthShowing } from '#domain/openings/likeness.ts';
import { VectorsAway, type Near } from '#adapters/vectors/vectors.port.ts';
import { listedFor } from '#db/openings/likeness.queries.ts';
import { headsOf, readOpening } from '#db/openings/opening.queries.ts';
import { candidateRow } from '../candidates/find-candidate.ts';
import type { ApiDeps } from '../deps.ts';
import { notFound } from '../http/errors.ts';
import { openingView } from './opening.view.ts';
import type { alikeSchema } from './openings.schemas.ts';

/** What the index knows of gone openings and many of one employer is left out, so more are asked for. */
const asked = 60;
const shown = 6;

/**
 * Openings like one, as far as this candidate may see them: the index is asked within their scopes alone, and the
 * record says once more which of those found they may see. Without an index there are none, and nothing else is missing.
 */
export async function openingsAlike({ database, vectors }: Pick<ApiDeps, 'database' | 'vectors'>, userId: string, candidateId: string, openingId: string): Promise<z.input<typeof alikeSchema>> {
  const { id, kind } = await database.asPerson(userId, async (tx) => {
    const { kind } = await candidateRow(tx, candidateId);
    const opening = await readOpening(tx, candidateId, openingId);
    if (opening === null) throw notFound('opening');
    return { id: opening.head.id, kind };
  });
  let near: readonly Near[] | null;
  try {
    near = await vectors.index.nearest(vectors.collection, { id }, { scopes: scopesFor(candidateId, kind), limit: asked });
  } catch (error) {
    if (!(error instanceof VectorsAway)) throw error;
    return { state: 'away', openings: [] };
  }
  if (near === null) return { state: 'not_yet', openings: [] };
  const closeness = new Map(near.map((one) => [one.id, one.closeness]));
  const heads = await database.asPerson(userId, async (tx) => headsOf(tx, candidateId, await listedFor(tx, candidateId, kind, [...closeness.keys()])));
  const best = worthShowing(heads.map((head) => ({ head, employer: head.posting.employer, closeness: closeness.get(head.id) ?? 0 })), shown);
  return { state: 'ready', openings: best.map(({ head }) => openingView(head)) };
}
