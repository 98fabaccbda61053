import { setTimeout as sleep } from 'node:timers/promises';
import type { Pacing } from '#adapters/web/web.port.ts';
import type { Database } from '#db/access/database.ts';
import { pauseHost, takeTurn } from '#db/openings/pacing.repository.ts';

/** Gaps between requests to one host that hold over all workers and restarts: turns are taken in the database. */
export function createDatabasePacing(database: Database): Pacing {
  return {
    async wait(host, signal, gapMs) {
      const waitMs = await database.asSystem('discover', (tx) => takeTurn(tx, host, gapMs));
      if (waitMs > 0) await sleep(waitMs, undefined, { signal });
    },
    pause: (host, until) => database.asSystem('discover', (tx) => pauseHost(tx, host, until)),
  };
}
