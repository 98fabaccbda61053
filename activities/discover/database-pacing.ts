import { setTimeout as sleep } from 'node:timers/promises';
import { daySpent, WebError, type Pacing } from '#adapters/web/web.port.ts';
import type { Database } from '#db/access/database.ts';
import { pauseHost, takeTurn } from '#db/openings/pacing.repository.ts';

/** A turn that is further away is not waited for: the activity is tried again then, and keeps no worker busy meanwhile. */
const mostWaitMs = 45_000;

/**
 * Keeps the gaps between requests to a host, and its number of requests a day, over all workers and restarts: turns are
 * taken in the database.
 * @param ownHosts host:port of the practice employers and the replay, which are this program's own and need no gaps
 */
export function createDatabasePacing(database: Database, ownHosts: ReadonlySet<string>): Pacing {
  return {
    async wait(host, signal, gapMs, perDay = null) {
      if (ownHosts.has(host)) return;
      for (;;) {
        const asked = Date.now();
        const turn = await database.asSystem('discover', (tx) => takeTurn(tx, host, gapMs, mostWaitMs, perDay));
        const until = new Date(Date.now() + turn.waitMs);
        if (!turn.taken && turn.because === 'day') throw daySpent(host, perDay ?? 0, until);
        if (!turn.taken) throw new WebError('busy', 'wait', `https://${host}/`, `${host} is asked again when its turn comes.`, { until });
        if (turn.waitMs > 0) await sleep(turn.waitMs, undefined, { signal });
        // A process that stood still has missed its turn: leaving now would run into the next one. The turn was no
        // earlier than this, so that two requests are never less than half a gap apart.
        if (Date.now() - asked - turn.waitMs < gapMs / 2) return;
      }
    },
    pause: (host, until) => database.asSystem('discover', (tx) => pauseHost(tx, host, until)),
  };
}
