import { livenessOf, type SeenPosting } from '#domain/dedupe/liveness.ts';
import type { Clock } from '#adapters/clock/clock.ts';
import type { Database } from '#db/access/database.ts';
import { keepLiveness, openingsToJudge, type PostingSeen } from '#db/openings/liveness.repository.ts';

/**
 * Judges whether the vacancies of a board's openings still seem open, with the evidence: those that changed since the
 * last time, and the others once a week, because age counts too.
 */
export async function refreshLiveness(deps: { readonly database: Database; readonly clock: Clock }, boardId: string): Promise<void> {
  const now = deps.clock.now().toISOString();
  for (;;) {
    const { openings, others, more } = await deps.database.asSystem('discover', (tx) => openingsToJudge(tx, boardId));
    const elsewhere = others.map(seenOf);
    const judged = openings.map(({ openingId, postings }) => {
      const [lead, ...rest] = postings.toSorted((a, b) => Number(a.closedAt !== null) - Number(b.closedAt !== null));
      const liveness = lead === undefined ? null : livenessOf(seenOf(lead), lead.text, rest.map(seenOf), elsewhere, now);
      return { openingId, verdict: liveness?.verdict ?? 'live', evidence: liveness?.evidence ?? [] };
    });
    await deps.database.asSystem('discover', (tx) => keepLiveness(tx, judged));
    if (!more) return;
  }
}

function seenOf(row: PostingSeen): SeenPosting {
  return { sketch: row.sketch, firstSeenAt: row.firstSeenAt.toISOString(), changedAt: row.changedAt.toISOString(), closedAt: row.closedAt?.toISOString() ?? null, closesAt: row.closesAt, lastListedAt: row.lastListedAt?.toISOString() ?? null };
}
