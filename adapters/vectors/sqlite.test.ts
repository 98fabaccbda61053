import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, expect, test } from 'vitest';
import { createSqliteVectors } from './sqlite.ts';
import { vectorsContract } from './vectors.contract.ts';

const folders: string[] = [];
const newFolder = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'vectors-'));
  folders.push(folder);
  return folder;
};
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

vectorsContract('sqlite-vec', async () => {
  const folder = await newFolder();
  return { open: () => createSqliteVectors(folder), lose: () => rm(folder, { recursive: true }), close: () => Promise.resolve() };
});

test('a file that is damaged is made anew, and the search says so until it is', async () => {
  const folder = await newFolder();
  const of = { name: 'x', dimensions: 2 };
  await writeFile(join(folder, 'x-2.sqlite'), 'no database at all, and long enough to be looked at');
  const vectors = createSqliteVectors(folder);
  await expect(vectors.nearest(of, [1, 0], { scopes: ['real'], limit: 1 })).rejects.toThrow('does not answer');
  expect(vectors.away()).toBeInstanceOf(Date);
  await vectors.upsert(of, [{ id: '00000000-0000-4000-8000-000000000001', scopes: ['real'], mark: 'm', values: [1, 0] }]);
  expect(await vectors.nearest(of, [1, 0], { scopes: ['real'], limit: 1 })).toHaveLength(1);
  expect(vectors.away()).toBeNull();
  await vectors.close();
});

test('a file of another version is made anew; one that another process holds is left alone', async () => {
  const folder = await newFolder();
  const of = { name: 'x', dimensions: 2 };
  const point = { id: '00000000-0000-4000-8000-000000000001', scopes: ['real'], mark: 'm', values: [1, 0] };
  const other = new DatabaseSync(join(folder, 'x-2.sqlite'));
  other.exec('pragma user_version = 7; begin exclusive');
  const vectors = createSqliteVectors(folder);
  await expect(vectors.upsert(of, [point])).rejects.toThrow('does not answer');
  other.exec('rollback');
  expect(other.prepare('pragma user_version').get()).toEqual({ user_version: 7 });
  other.close();
  await vectors.upsert(of, [point]);
  expect(await vectors.nearest(of, [1, 0], { scopes: ['real'], limit: 1 })).toHaveLength(1);
  await vectors.close();
});

test('nothing is made where nothing was ever written', async () => {
  const folder = join(await newFolder(), 'vectors');
  const vectors = createSqliteVectors(folder);
  await vectors.nearest({ name: 'x', dimensions: 2 }, [1, 0], { scopes: ['real'], limit: 1 });
  await vectors.close();
  expect(existsSync(folder)).toBe(false);
  expect(await readdir(join(folder, '..'))).toEqual([]);
});
