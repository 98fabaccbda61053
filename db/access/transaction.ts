import { FlushMode, type EntityManager, type MikroORM } from '@mikro-orm/postgresql';
import { DatabaseError, type Pool, type QueryResult } from 'pg';

/** What MikroORM asks of a transaction: one statement with its values written into it, and its answer. */
interface Statement {
  readonly sql: string;
}

/** Sends a statement with its values beside it, under a name: the database takes it apart and plans it once for a connection. */
type Ask = (named: { readonly name: string; readonly text: string }, values: readonly unknown[]) => Promise<QueryResult>;

/** Of each transaction that is open, by the entity manager that stands for it. */
const asks = new WeakMap<EntityManager, Ask>();

/** How statements are asked by name in the transaction of this entity manager; null where it stands for none. */
export function askOf(em: EntityManager): Ask | null {
  return asks.get(em) ?? null;
}

/** PostgreSQL's "cached plan must not change result type": the table was altered since. It stays so for the connection. */
const outdated = '0A000';

/** Changes something; everything else answers rows. */
const changing: readonly string[] = ['INSERT', 'UPDATE', 'DELETE', 'MERGE'];

/**
 * Runs `work` in one transaction. What opens it travels with its first statement: each round trip is waited for, and
 * most transactions of a pipeline are three or four statements long. Nothing is flushed at its end:
 * repositories write by statement, never by changing what they read. Throws what `work` throws after rolling back, and
 * an Error where a statement failed that `work` did not let through: PostgreSQL would roll back in silence.
 * @param opening statements with their semicolons that stand before the first
 */
export async function transaction<T>(orm: MikroORM, pool: Pool, opening: string, work: (em: EntityManager) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  const state = { opened: false, over: false };
  // Several that are asked for at once travel together (the pool's `pipeline`); PostgreSQL answers them in their order.
  const send = (text: string): Promise<QueryResult | QueryResult[]> => client.query(text);
  const em = orm.em.fork({ flushMode: FlushMode.COMMIT });
  em.setTransactionContext({
    async executeQuery({ sql }: Statement) {
      if (state.over) throw new Error('the transaction is over');
      const text = state.opened ? sql : `${opening}${sql}`;
      state.opened = true;
      const answer = await send(text);
      const last = Array.isArray(answer) ? answer.at(-1) : answer;
      const { command = '', rowCount = null, rows = [] } = last ?? {};
      return { rows, numAffectedRows: changing.includes(command) ? BigInt(rowCount ?? 0) : undefined };
    },
  });
  let broken: Error | undefined;
  asks.set(em, async (named, values) => {
    if (state.over) throw new Error('the transaction is over');
    const opened = state.opened ? null : send(opening);
    state.opened = true;
    const [, answer] = await Promise.all([opened, client.query({ ...named, values: [...values] })]).catch((error: unknown) => {
      if (error instanceof DatabaseError && error.code === outdated) broken = error;
      throw error;
    });
    return answer;
  });
  try {
    const result = await work(em);
    state.over = true;
    if (state.opened) {
      const ended = [await send('commit')].flat().at(-1);
      if (ended?.command !== 'COMMIT') throw new Error('the transaction was rolled back: one of its statements had failed');
    }
    return result;
  } catch (error) {
    state.over = true;
    // A connection that cannot be rolled back is given to nobody again.
    if (state.opened) await send('rollback').catch((failure: unknown) => void (broken = failure instanceof Error ? failure : new Error(String(failure))));
    throw error;
  } finally {
    client.release(broken);
  }
}
