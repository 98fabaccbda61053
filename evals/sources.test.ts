import { readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import * as sources from './sources.ts';

const samples = path.resolve(import.meta.dirname, '../adapters/sources/samples');

test('eval sources holds on our samples and writes each posting with its capture', async () => {
  const file = path.join(os.tmpdir(), `sources-${process.pid}.json`);
  expect(await sources.run(['--data', samples, '--json', file])).toBe(0);
  const written = await readFile(file, 'utf8');
  await rm(file);
  expect(written).toContain('"capture": "greenhouse/quillmark_jobs.json"');
  expect(written).toContain('Senior Build Engineer');
});

test.each(['places', 'dates', 'salary'])('eval sources misses its target without %s', async (sabotage) => {
  expect(await sources.run(['--data', samples, '--sabotage', sabotage])).toBe(1);
});
