import { MikroORM } from '@mikro-orm/postgresql';
import { Migrator } from '@mikro-orm/migrations';
import { Client } from 'pg';
import { First } from '../migrations/0001-first.ts';
import { DurableStory } from '../migrations/0002-durable-story.ts';
import { Discovery } from '../migrations/0003-discovery.ts';
import { Openings } from '../migrations/0004-openings.ts';
import { Models } from '../migrations/0005-models.ts';
import { CandidateRecord } from '../migrations/0006-record.ts';
import { Desk } from '../migrations/0007-desk.ts';
import { Forms } from '../migrations/0008-forms.ts';
import { ReadingPace } from '../migrations/0009-reading-pace.ts';
import { Evidence } from '../migrations/0011-evidence.ts';
import { Plans } from '../migrations/0012-plans.ts';
import { Mailboxes } from '../migrations/0014-mailboxes.ts';
import { OwnBrowser } from '../migrations/0016-own-browser.ts';
import { Writings } from '../migrations/0018-writings.ts';
import { DeclinedRules } from '../migrations/0019-declined-rules.ts';
import { SaidOfOpenings } from '../migrations/0020-said-of-openings.ts';
import { Counts } from '../migrations/0023-counts.ts';
import { CompanyPages } from '../migrations/0025-company-pages.ts';
import { Erasing } from '../migrations/0027-erasing.ts';
import { ApplyLinks } from '../migrations/0028-apply-links.ts';
import { OwnFiles } from '../migrations/0029-own-files.ts';

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

/** In the order in which they run. Numbers that are missing were never released. */
const migrations = [
  { name: '0001-first', class: First },
  { name: '0002-durable-story', class: DurableStory },
  { name: '0003-discovery', class: Discovery },
  { name: '0004-openings', class: Openings },
  { name: '0005-models', class: Models },
  { name: '0006-record', class: CandidateRecord },
  { name: '0007-desk', class: Desk },
  { name: '0008-forms', class: Forms },
  { name: '0009-reading-pace', class: ReadingPace },
  { name: '0011-evidence', class: Evidence },
  { name: '0012-plans', class: Plans },
  { name: '0014-mailboxes', class: Mailboxes },
  { name: '0016-own-browser', class: OwnBrowser },
  { name: '0018-writings', class: Writings },
  { name: '0019-declined-rules', class: DeclinedRules },
  { name: '0020-said-of-openings', class: SaidOfOpenings },
  { name: '0023-counts', class: Counts },
  { name: '0025-company-pages', class: CompanyPages },
  { name: '0027-erasing', class: Erasing },
  { name: '0028-apply-links', class: ApplyLinks },
  { name: '0029-own-files', class: OwnFiles },
];

/** Brings the schema up to date as the owner. Answers the names of the migrations it ran. */
export async function migrateDatabase(ownerUrl: string): Promise<string[]> {
  const orm = await MikroORM.init({
    clientUrl: ownerUrl,
    logger: () => undefined,
    entities: [],
    discovery: { warnWhenNoEntities: false },
    extensions: [Migrator],
    migrations: { migrationsList: migrations, tableName: 'migration', snapshot: false },
  });
  try {
    const ran = await orm.migrator.up();
    return ran.map((migration) => migration.name);
  } finally {
    await orm.close();
  }
}
