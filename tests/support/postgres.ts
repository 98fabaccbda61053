import { createHash, randomBytes } from 'node:crypto';
import { createDatabase, withClient } from '#start/postgres/roles.ts';
import { askServers, type PostgresServer } from './addresses.ts';

/** A database of its own for one suite. No url is superuser; the owner role owns the database. */
export interface TestDatabase {
  readonly name: string;
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly systemUrl: string;
}

/** How a database looks before a suite touches it, built once a run under its name and copied from then on. */
export interface DatabaseTemplate {
  readonly name: string;
  /** Fills the empty database (migrations, seed); must close its connections before it returns. */
  readonly build: (database: TestDatabase) => Promise<void>;
}

/** A fresh database for a suite: empty, or a copy of a template. It goes away with the run. */
export async function createTestDatabase(template: DatabaseTemplate | null = null): Promise<TestDatabase> {
  const server = await askServers<PostgresServer>('postgres');
  const source = template === null ? 'template1' : await ensureTemplate(server, template);
  const name = `test_${randomBytes(6).toString('hex')}`;
  await withClient(server.superuserUrl, async (client) => createDatabase(client, name, source));
  return addresses(server, name);
}

/** The superuser's address of a database, for tests that look behind row-level security or end a backend. */
export async function superuserUrl(database: TestDatabase): Promise<string> {
  const server = await askServers<PostgresServer>('postgres');
  return withDatabase(server.superuserUrl, database.name);
}

async function ensureTemplate(server: PostgresServer, { name, build }: DatabaseTemplate): Promise<string> {
  const database = `template_${name}`;
  const lock = createHash('sha256').update(database).digest().readInt32BE();
  await withClient(server.superuserUrl, async (client) => {
    // Held until this connection closes, so that two suites do not build the same template.
    await client.query('SELECT pg_advisory_lock($1)', [lock]);
    const { rows } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1 AND datistemplate', [database]);
    if (rows.length > 0) return;
    const making = client.escapeIdentifier(database);
    await client.query(`DROP DATABASE IF EXISTS ${making} WITH (FORCE)`);
    await createDatabase(client, database, 'template1');
    await build(addresses(server, database));
    await client.query(`ALTER DATABASE ${making} IS_TEMPLATE true`);
  });
  return database;
}

function addresses(server: PostgresServer, name: string): TestDatabase {
  return {
    name,
    ownerUrl: withDatabase(server.ownerUrl, name),
    appUrl: withDatabase(server.appUrl, name),
    systemUrl: withDatabase(server.systemUrl, name),
  };
}

function withDatabase(url: string, name: string): string {
  return Object.assign(new URL(url), { pathname: `/${name}` }).href;
}
