import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { templateDatabase, type PostgresServer } from './addresses.ts';
import { askServers } from './ask.ts';

/** A database of its own for one suite. No url is superuser; the owner role owns the database. */
export interface TestDatabase {
  readonly name: string;
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly systemUrl: string;
}

/** A fresh database with all migrations, for one suite. It goes away with the run. */
export async function createTestDatabase(): Promise<TestDatabase> {
  return copyOf(templateDatabase);
}

/** A fresh database with nothing in it, for suites that look at the migrations themselves. */
export async function createEmptyDatabase(): Promise<TestDatabase> {
  return copyOf('template1');
}

/** The superuser's address of a database, for tests that look behind row-level security or end a backend. */
export async function superuserUrl(database: TestDatabase): Promise<string> {
  const server = await askServers<PostgresServer>('postgres');
  return withDatabase(server.superuserUrl, database.name);
}

/** Runs work on a connection of its own, past the pools of the product. */
export async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function copyOf(template: string): Promise<TestDatabase> {
  const server = await askServers<PostgresServer>('postgres');
  const name = `test_${randomBytes(6).toString('hex')}`;
  await withClient(server.superuserUrl, async (client) => client.query(`CREATE DATABASE ${name} OWNER countersign_owner TEMPLATE ${template}`));
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
