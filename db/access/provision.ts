import { Client } from 'pg';

/** Passwords of the three roles. */
export interface RolePasswords {
  readonly owner: string;
  readonly app: string;
  readonly system: string;
}

/** Where each role connects. */
export type RoleUrls = RolePasswords;

const roles = ['owner', 'app', 'system'] as const;

/**
 * Makes the three roles and the database where they are missing, sets the passwords, and answers their addresses.
 * Idempotent. `adminUrl` is a superuser's; nothing else in the program ever uses it.
 */
export async function provisionDatabase(adminUrl: string, database: string, passwords: RolePasswords): Promise<RoleUrls> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    for (const role of roles) {
      const name = `countersign_${role}`;
      const known = await client.query('select 1 from pg_roles where rolname = $1', [name]);
      const verb = known.rowCount === 0 ? 'create' : 'alter';
      await client.query(`${verb} role ${name} with login nosuperuser nobypassrls nocreatedb nocreaterole password ${client.escapeLiteral(passwords[role])}`);
    }
    const known = await client.query('select 1 from pg_database where datname = $1', [database]);
    if (known.rowCount === 0) await client.query(`create database ${client.escapeIdentifier(database)} owner countersign_owner`);
  } finally {
    await client.end();
  }
  const addressOf = (role: (typeof roles)[number]) => {
    const url = new URL(adminUrl);
    url.username = `countersign_${role}`;
    url.password = passwords[role];
    url.pathname = `/${database}`;
    return url.href;
  };
  return { owner: addressOf('owner'), app: addressOf('app'), system: addressOf('system') };
}
