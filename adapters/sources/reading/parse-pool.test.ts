import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { createParsePool } from './parse-pool.ts';
import { preparePosting } from './prepare.ts';
import { sourceOf } from '../registry.ts';
import type { BoardRef } from '../source.port.ts';

const board: BoardRef = { source: 'greenhouse', tenant: 'quillmark', origin: null };
const asked = { now: new Date('2026-11-21T10:00:00Z'), page: null };
const sample = () => readFile(path.join(import.meta.dirname, '../samples/greenhouse/quillmark_jobs.json'));

describe('parsing in a thread of its own', () => {
  const pool = createParsePool();
  afterAll(async () => pool[Symbol.asyncDispose]());

  test('gives what parsing here gives, prepared as here', async () => {
    const body = await sample();
    const parsed = await pool.parse(board, body, asked);
    expect(parsed).toEqual(sourceOf('greenhouse')?.parse(body, board, asked));
    expect(parsed.postings.length).toBeGreaterThan(0);
    expect(await pool.prepare(parsed.postings)).toEqual(parsed.postings.map(preparePosting));
  });

  test('fails as here, and each answer by itself', async () => {
    const body = await sample();
    const bad = pool.parse(board, new TextEncoder().encode('<html>'), asked);
    const good = pool.parse(board, body, asked);
    await expect(bad).rejects.toMatchObject({ name: 'SourceError', code: 'unknown_shape', message: expect.stringContaining('a web page instead of JSON') });
    expect((await good).postings.length).toBeGreaterThan(0);
  });

  test('leaves the event loop alone meanwhile', async () => {
    const entry = { id: 1, title: 'Baker', absolute_url: 'https://x.example/1', content: `<p>${'word '.repeat(4_000)}</p>`.repeat(4) };
    const body = new TextEncoder().encode(JSON.stringify({ jobs: Array.from({ length: 100 }, (_, n) => ({ ...entry, id: n })) }));
    let turns = 0;
    const turning = setInterval(() => { turns += 1; }, 1);
    const { postings } = await pool.parse(board, body, asked);
    clearInterval(turning);
    expect(postings).toHaveLength(100);
    // Parsed here it would be one turn.
    expect(turns).toBeGreaterThan(5);
  });
});

test('an answer that takes too long is given up, and the next one is read', async () => {
  await using pool = createParsePool({ longestMs: 1 });
  const endless = new TextEncoder().encode(JSON.stringify({ jobs: Array.from({ length: 200_000 }, (_, n) => ({ id: n, title: 'x' })) }));
  await expect(pool.parse(board, endless, asked)).rejects.toMatchObject({ code: 'unknown_shape', message: expect.stringContaining('could not be read within') });
});
