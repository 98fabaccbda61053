import { join } from 'node:path';
import { Client as TemporalClient, Connection } from '@temporalio/client';
import { Client } from 'pg';
import { readConfig } from '#start/config.ts';

/** Useful work between faults: a row in PostgreSQL and a workflow in Temporal a round, which must all be there later. */
export interface Keepsakes {
  readonly add: () => Promise<void>;
  /** How many of those that were acknowledged are gone. */
  readonly missing: () => Promise<number>;
  /** How many are there. */
  readonly count: () => Promise<number>;
}

/** Keepsakes in the installation of a data folder that is up. Connections are made anew each time: servers come and go. */
export async function keepsakesOf(data: string): Promise<Keepsakes> {
  const config = () => readConfig({ COUNTERSIGN_CONFIG: join(data, 'run', 'config.json') });
  let acknowledged = 0;
  const sql = async <T>(work: (client: Client) => Promise<T>): Promise<T> => {
    const client = new Client({ connectionString: config().database.owner });
    await client.connect();
    try {
      return await work(client);
    } finally {
      await client.end();
    }
  };
  const temporal = async <T>(work: (client: TemporalClient) => Promise<T>): Promise<T> => {
    const { address, namespace } = config().temporal;
    const connection = await Connection.connect({ address });
    try {
      return await work(new TemporalClient({ connection, namespace }));
    } finally {
      await connection.close();
    }
  };
  await sql(async (client) => client.query('CREATE TABLE drill_keepsake (number int PRIMARY KEY)'));
  const count = async (): Promise<number> => {
    const rows = await sql(async (client) => client.query<{ number: number }>('SELECT number FROM drill_keepsake'));
    const workflows = await temporal(async (client) => Promise.all(rows.rows.map(async ({ number }) => client.workflow.getHandle(`keepsake-${number}`).describe().then(() => 1, () => 0))));
    return workflows.filter((there) => there === 1).length;
  };
  return {
    async add() {
      const number = acknowledged + 1;
      await temporal(async (client) => client.workflow.start('keepsake', { workflowId: `keepsake-${number}`, taskQueue: 'nobody' }));
      await sql(async (client) => client.query('INSERT INTO drill_keepsake VALUES ($1)', [number]));
      acknowledged = number;
    },
    missing: async () => acknowledged - (await count()),
    count,
  };
}
