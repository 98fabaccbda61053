import { createConfiguredEvents } from '#adapters/events/configured.ts';
import type { Events } from '#adapters/events/events.port.ts';
import type { Database } from '#db/access/database.ts';
import { notifyChanged } from '#db/events/notify.ts';

/** Announcements as the product makes them: by Redis where `REDIS_URL` names one, as in its settings. */
export async function configuredEvents(database: Database, appUrl: string, onError: (error: unknown) => void): Promise<Events> {
  const redis = process.env['REDIS_URL'];
  return createConfiguredEvents(redis === undefined || redis === '' ? null : redis, { url: appUrl, notify: (ids) => notifyChanged(database, ids), onError });
}
