import type { Clock } from '#adapters/clock/clock.ts';
import { refreshLiveness } from '#activities/discover/liveness.ts';
import type { Database } from '#db/access/database.ts';
import { unreadBoards } from '#db/openings/liveness.repository.ts';

/** Openings grow old and past their last day also where no reading comes by: those brought by hand, and those of boards that cannot be read. Judged once a week each, as after a reading. */
export async function judgeUnread(deps: { readonly database: Database; readonly clock: Clock }): Promise<void> {
  for (const boardId of await deps.database.asSystem('discover', unreadBoards)) await refreshLiveness(deps, boardId);
}
