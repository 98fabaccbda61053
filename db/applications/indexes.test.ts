import { expect, test } from 'vitest';
import { createTestDatabase, superuserUrl, withClient } from '../../tests/support/postgres.ts';

test('what is asked for each application of a list, or at each decision, is found without reading the whole table', async () => {
  const made = await createTestDatabase();
  const unindexed = await withClient(await superuserUrl(made), async (client) => {
    // Of a small table the planner would rather read everything.
    await client.query('set enable_seqscan = off');
    const found: string[] = [];
    for (const where of ['attempt where application_id', 'attempt where subject_id', 'approval where subject_id', 'mail where application_id', 'evidence where application_id', 'bundle where application_id', 'event where application_id']) {
      const { rows } = await client.query<{ 'QUERY PLAN': string }>(`explain select * from ${where} = '00000000-0000-0000-0000-000000000000'`);
      if (!rows.some((row) => row['QUERY PLAN'].includes('Index Cond'))) found.push(where);
    }
    return found;
  });
  expect(unindexed).toEqual([]);
});
