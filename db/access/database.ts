import { MikroORM, type EntityManager } from '@mikro-orm/postgresql';
import { escapeLiteral, type Pool } from 'pg';
import { entities } from './entities.ts';
import { transaction } from './transaction.ts';

/** Cross-person work that the migrations name; each sees only its own tables. `discover` sees no person's. */
export type SystemJob = 'reconcile' | 'sweep_leases' | 'expire_keys' | 'discover' | 'tell' | 'remove_pictures' | 'read_mailboxes';

/** A transaction opened for one person: row-level security shows it that person's rows and no others. */
export interface PersonTx {
  readonly userId: string;
  readonly em: EntityManager;
}

/** A transaction of a named system job. */
export interface SystemTx {
  readonly job: SystemJob;
  readonly em: EntityManager;
}

/** The two doors to the database. Repositories take only what one of them opened. */
export interface Database {
  asPerson<T>(userId: string, work: (tx: PersonTx) => Promise<T>): Promise<T>;
  asSystem<T>(job: SystemJob, work: (tx: SystemTx) => Promise<T>): Promise<T>;
  /** For credential functions only, which run before the person is known. Sees no table of a person. */
  unauthenticated<T>(work: (em: EntityManager) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/**
 * Opens one pool per role. Throws where a pool's role is superuser or may bypass row-level security: such a role would
 * see everybody in spite of FORCE.
 * @param urls connection addresses of the app and system roles
 * @param poolSize most connections of the app role; the system role gets half as many
 */
export async function openDatabase(urls: { readonly app: string; readonly system: string }, poolSize = 10): Promise<Database> {
  const app = await openPool(urls.app, poolSize);
  const system = await openPool(urls.system, Math.max(2, Math.ceil(poolSize / 2)));
  return {
    asPerson: (userId, work) => inTransaction(app, 'countersign.person', userId, (em) => work({ userId, em })),
    asSystem: (job, work) => inTransaction(system, 'countersign.job', job, (em) => work({ job, em })),
    unauthenticated: (work) => work(app.orm.em.fork()),
    close: async () => {
      await Promise.all([app.orm.close(), system.orm.close()]);
    },
  };
}

interface Opened {
  readonly orm: MikroORM;
  readonly pool: Pool;
}

/**
 * A process that is stopped in the middle of a transaction (SIGSTOP, a machine put to sleep) would hold its locks until
 * it goes on, and everything of that candidate would wait. PostgreSQL ends such a transaction after so long; and a
 * statement that waits for a lock after so long, else those of stopped processes would get it one after the other. Whoever
 * waited as long as an outcome's lease has missed it anyway, and is tried again.
 */
const [longestIdleMs, longestWaitMs] = [30_000, 60_000];
/** A connection is kept from one turn of the jobs of a minute to the next: made anew, with its password proven, it costs more than what the turn asks. */
const idleTimeoutMillis = 90_000;

async function openPool(clientUrl: string, max: number): Promise<Opened> {
  const orm = await MikroORM.init({ entities, clientUrl, pool: { min: 0, max, idleTimeoutMillis }, driverOptions: { pipeline: true, idle_in_transaction_session_timeout: longestIdleMs, lock_timeout: longestWaitMs }, forceUtcTimezone: true, discovery: { warnWhenNoEntities: false } });
  const [role] = await orm.em.fork().execute<{ rolname: string; rolsuper: boolean; rolbypassrls: boolean }[]>(
    'select rolname, rolsuper, rolbypassrls from pg_roles where rolname = current_user',
  );
  if (role === undefined || role.rolsuper || role.rolbypassrls) {
    await orm.close();
    throw new Error(`The database role "${role?.rolname ?? '?'}" may bypass row-level security. Use the roles that "npm start" creates.`);
  }
  return { orm, pool: await orm.em.getDriver().getConnection().getNativeClient() };
}

function inTransaction<T>({ orm, pool }: Opened, setting: string, value: string, work: (em: EntityManager) => Promise<T>): Promise<T> {
  if (value === '') throw new Error(`${setting} must not be empty`);
  return transaction(orm, pool, `begin; select set_config(${escapeLiteral(setting)}, ${escapeLiteral(value)}, true); `, work);
}
