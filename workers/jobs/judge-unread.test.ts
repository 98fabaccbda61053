import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Posting, SourceName } from '#domain/posting/posting.ts';
import { systemClock } from '#adapters/clock/clock.ts';
import { openDatabase, type Database } from '#db/access/database.ts';
import { addBoard, insertPosting } from '#db/openings/opening.repository.ts';
import { samplePosting } from '#db/testing/sample-record.ts';
import { createTestDatabase, superuserUrl, withClient } from '../../tests/support/postgres.ts';
import { judgeUnread } from './judge-unread.ts';

let database: Database;
let admin = '';
beforeAll(async () => {
  const made = await createTestDatabase();
  database = await openDatabase({ app: made.appUrl, system: made.systemUrl }, 2);
  admin = await superuserUrl(made);
});
afterAll(async () => database.close());

const sql = async (text: string, values: readonly unknown[]) => withClient(admin, async (client) => client.query(text, [...values]));

/** An opening on a board that was last read so many days ago, and whose posting a list last named as long ago. */
async function opening(source: SourceName, daysAgo: number, change: Partial<Posting> = {}): Promise<string> {
  const openingId = await database.asSystem('discover', async (tx) => {
    const board = await addBoard(tx, { source, tenant: randomUUID(), origin: null, employer: 'Sample Works' });
    return insertPosting(tx, { posting: { ...samplePosting(randomUUID()), source, ...change }, practice: true, boardId: board.id, contentHash: randomUUID(), rawSha256: null, blockKeys: [], joins: null });
  });
  await sql(`update posting set last_seen_at = now() - make_interval(days => $2) where opening_id = $1`, [openingId, daysAgo]);
  await sql(`update board set last_success_at = now() - make_interval(days => $2) where id = (select board_id from posting where opening_id = $1)`, [openingId, daysAgo]);
  return openingId;
}

test('what was brought by hand past its last day, and what a board that cannot be read named long ago, say so; what readings judge is left to them', async () => {
  const over = { closesAt: { at: '2025-03-31T00:00:00.000Z', precision: 'day' } } as const;
  const [brought, kept, unread, lately, read] = [await opening('manual', 70, over), await opening('manual', 70), await opening('lever', 61), await opening('lever', 20), await opening('lever', 1, over)];
  await judgeUnread({ database, clock: systemClock });
  const { rows } = await sql('select id, liveness, liveness_at is not null as judged, liveness_evidence -> 0 ->> \'sign\' as sign from opening', []);
  const said = new Map(rows.map((row: { id: string; liveness: string; judged: boolean; sign: string | null }) => [row.id, [row.liveness, row.judged, row.sign]]));
  expect([brought, kept, unread, lately, read].map((id) => said.get(id))).toEqual([['ghost', true, 'ended'], ['live', true, null], ['ghost', true, 'unlisted'], ['live', true, null], ['live', false, null]]);
});
