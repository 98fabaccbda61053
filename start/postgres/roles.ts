import { Client } from 'pg';
import { roles, type Role } from './cluster.ts';

/**
 * Makes the three roles of the product (architecture: People apart) and sets their passwords. None is superuser or
 * may bypass row-level security. Safe to repeat.
 */
export async function ensureRoles(adminUrl: string, passwords: Readonly<Record<Exclude<Role, 'superuser'>, string>>): Promise<void> {
  await withClient(adminUrl, async (client) => {
    const { rows } = await client.query<{ rolname: string }>('SELECT rolname FROM pg_roles');
    const present = new Set(rows.map((row) => row.rolname));
    for (const role of ['owner', 'app', 'system'] as const) {
      const verb = present.has(roles[role]) ? 'ALTER' : 'CREATE';
      await client.query(`${verb} ROLE ${roles[role]} LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE PASSWORD ${client.escapeLiteral(passwords[role])}`);
    }
  });
}

/** Makes a database that belongs to the owner role and that only the three roles may enter. Safe to repeat. */
export async function ensureDatabase(adminUrl: string, name: string): Promise<void> {
  await withClient(adminUrl, async (client) => {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (rowCount === 0) await createDatabase(client, name, 'template1');
  });
}

/** Makes a database out of a template; the owner role owns it, and nobody else may enter by default. */
export async function createDatabase(client: Client, name: string, template: string): Promise<void> {
  const database = client.escapeIdentifier(name);
  await client.query(`CREATE DATABASE ${database} OWNER ${roles.owner} TEMPLATE ${client.escapeIdentifier(template)}`);
  await client.query(`REVOKE ALL ON DATABASE ${database} FROM PUBLIC`);
  await client.query(`GRANT CONNECT, TEMPORARY ON DATABASE ${database} TO ${roles.app}, ${roles.system}`);
}

/** Runs work on a connection of its own. */
export async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
