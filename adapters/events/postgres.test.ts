import { openDatabase } from '#db/access/database.ts';
import { notifyChanged } from '#db/events/notify.ts';
import { createTestDatabase, superuserUrl, withClient } from '../../tests/support/postgres.ts';
import { eventsContract } from './events.contract.ts';
import { createPostgresEvents } from './postgres.ts';

eventsContract('PostgreSQL', async () => {
  const urls = await createTestDatabase();
  const admin = await superuserUrl(urls);
  const database = await openDatabase({ app: urls.appUrl, system: urls.systemUrl }, 4);
  return {
    open: (onError) => createPostgresEvents({ url: urls.appUrl, notify: (ids) => notifyChanged(database, ids), onError, retryMs: 50 }),
    cut: () => withClient(admin, async (client) => void (await client.query("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'countersign live' and datname = current_database()"))),
    close: () => database.close(),
  };
});
