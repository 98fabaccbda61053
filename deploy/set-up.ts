// The first step of a cluster: what `npm start` does before it starts its children, with servers that run already.
import { join } from 'node:path';
import { ensureInstallationKeys } from '#adapters/keys/installation-keys.ts';
import { migrateDatabase } from '#db/access/migrate.ts';
import { provisionDatabase } from '#db/access/provision.ts';
import type { Config } from '#start/config.ts';
import { openDataFolder, recordVersions, writeWhole } from '#start/data-folder.ts';
import { choosePorts } from '#start/ports.ts';
import { ensurePasswords } from '#start/postgres/cluster.ts';
import { versions } from '#start/product.ts';
import { configOf } from '#start/program.ts';
import { parseSettings } from '#start/settings/parse.ts';
import type { Settings } from '#start/settings/table.ts';
import { ensureNamespace } from '#temporal/namespace.ts';
import { connectWhenServing } from '#temporal/server.ts';

/**
 * Prepares data folder, keys, roles, schema and namespace, and leaves the configuration in `run/config.json` of the data
 * folder. Safe to repeat. Throws where no PostgreSQL or Temporal is named.
 */
export async function setUp(settings: Settings, database = 'countersign'): Promise<Config> {
  const { databaseUrl, temporalAddress, temporalNamespace } = settings;
  if (databaseUrl === null || temporalAddress === null) throw new Error('A cluster has servers of its own: set DATABASE_URL and TEMPORAL_ADDRESS.');
  const folder = await openDataFolder(settings.data, versions);
  await ensureInstallationKeys({ keysFolder: folder.keys, markerFile: folder.keysMarker });
  const urls = await provisionDatabase(databaseUrl, database, await ensurePasswords(join(folder.postgres, 'passwords.json')));
  await migrateDatabase(urls.owner);
  await recordVersions(folder, versions);
  const connection = await connectWhenServing(temporalAddress, () => false);
  try {
    await ensureNamespace(connection, temporalNamespace);
  } finally {
    await connection.close();
  }
  const ports = await choosePorts(folder.ports, settings.port);
  // Practice employers listen on loopback beside the program; a cluster has none.
  const config: Config = { ...configOf(settings, folder, ports, urls), practice: null };
  await writeWhole(folder.config, config);
  return config;
}

if (import.meta.main) {
  const { version } = await setUp(parseSettings(process.env));
  process.stdout.write(`Countersign ${version} is set up.\n`);
}
