import type { Logger } from 'pino';
import type { Clock } from '#adapters/clock/clock.ts';
import type { Database } from '#db/access/database.ts';

/** What handlers may use. The composition root gives all of it; a feature that needs more adds a line here. */
export interface ApiDeps {
  readonly database: Database;
  readonly clock: Clock;
  readonly log: Logger;
}
