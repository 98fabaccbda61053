import type { z } from 'zod';
import { unusualCount } from '#domain/discovery/cadence.ts';
import { sourceOf } from '#adapters/sources/registry.ts';
import type { BoardHealth } from '#db/openings/health.queries.ts';
import { iso } from '../shared/instants.ts';
import { mutable } from '../shared/mutable.ts';
import type { boardHealthSchema } from './sources.schemas.ts';

/** How a board does, as a person reads it. */
export function boardHealthView(board: BoardHealth, practiceOrigin: string | null): z.input<typeof boardHealthSchema> {
  const [last, ...earlier] = board.counts;
  const odd = last === undefined ? null : unusualCount(last, earlier);
  const duties = sourceOf(board.source)?.duties;
  return {
    id: board.id, source: board.source, tenant: board.tenant, employer: board.employer, practice: board.origin !== null && board.origin === practiceOrigin,
    state: stateOf(board, odd !== null), lastSuccessAt: iso(board.lastSuccessAt), lastReadAt: iso(board.lastReadAt), changedAt: iso(board.changedAt),
    count: board.lastCount, usual: odd?.usual ?? null,
    error: board.lastError === null ? null : { code: board.errorCode ?? 'unknown', says: board.lastError, told: mutable(board.errorTold), answer: board.errorRaw },
    failures: board.failures, readEveryMinutes: board.readEvery, attribution: duties?.attribution ?? null, requestsPerDay: duties?.requestsPerDay ?? null,
  };
}

function stateOf(board: BoardHealth, odd: boolean): z.input<typeof boardHealthSchema>['state'] {
  if (board.reading) return 'reading';
  if (board.errorCode === 'waiting') return 'waiting';
  if (board.lastError !== null) return 'failing';
  if (board.lastSuccessAt === null) return 'new';
  return odd ? 'unusual' : 'well';
}
