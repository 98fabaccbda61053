import { randomUUID } from 'node:crypto';
import { blockKeys } from '#domain/dedupe/block.ts';
import { sketchOf, type PostingSketch } from '#domain/dedupe/sketch.ts';
import type { Posting } from '#domain/posting/posting.ts';
import { withClient, type TestDatabase } from '../../tests/support/postgres.ts';

interface Row {
  readonly id: string;
  readonly identity: string;
  readonly board: string;
  readonly content: Posting;
  readonly content_hash: string;
  readonly keys: readonly string[];
  readonly sketch: PostingSketch;
}

/** Postings that are stored, as other employers' of the same words: what only has to be written. */
export async function copiesOf(made: TestDatabase, count: number, seed: string): Promise<Row[]> {
  const stored = await withClient(made.ownerUrl, async (client) => (await client.query<{ board_id: string; content: Posting; content_hash: string }>('select board_id, content, content_hash from posting order by id limit 2000')).rows);
  return Array.from({ length: count }, (_, n) => {
    const base = stored[n % stored.length];
    if (base === undefined) throw new Error('nothing is stored to copy');
    const tenant = `${seed}${Math.floor(n / 40)}`;
    const externalId = `${seed}${n}`;
    const url = `https://jobs.example/${tenant}/${externalId}`;
    const content: Posting = { ...base.content, tenant, externalId, employer: `Copy Works ${tenant}`, url, applyUrl: url };
    const sketch = sketchOf(content);
    return { id: randomUUID(), identity: sketch.identity, board: base.board_id, content, content_hash: base.content_hash, keys: blockKeys(sketch), sketch };
  });
}

/** Writes rows into the same tables, with the same indexes and triggers, in batches of 250 and nothing else. Answers milliseconds. */
export async function insertBare(made: TestDatabase, rows: readonly Row[]): Promise<number> {
  const batches = Array.from({ length: Math.ceil(rows.length / 250) }, (_, n) => JSON.stringify(rows.slice(n * 250, (n + 1) * 250)));
  return withClient(made.ownerUrl, async (client) => {
    const began = performance.now();
    for (const batch of batches) {
      await client.query('begin');
      await client.query(`insert into opening (id, practice, employer, title, block_keys) select r.id, false, r.content->>'employer', r.content->>'title', r.keys from jsonb_to_recordset($1::jsonb) as r(id uuid, content jsonb, keys text[])`, [batch]);
      await client.query(
        `insert into posting (identity, practice, board_id, opening_id, content, content_hash, merge_rule, merge_reasons, sketch)
         select r.identity, false, r.board, r.id, r.content, r.content_hash, 'first', '[]', r.sketch from jsonb_to_recordset($1::jsonb) as r(id uuid, identity text, board uuid, content jsonb, content_hash text, sketch jsonb)`,
        [batch],
      );
      await client.query('commit');
    }
    return performance.now() - began;
  });
}
