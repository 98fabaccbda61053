import { mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ensureInstallationKeys } from '../keys/installation-keys.ts';
import { createWrapKeys } from '../keys/person-keys.ts';
import { filesContract } from './files.contract.ts';
import type { FilesUnderTest } from './files.contract.ts';
import { createLocalFiles } from './local.ts';

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'files-'));
});
afterAll(async () => {
  await rm(root, { recursive: true });
});

async function setUp(): Promise<FilesUnderTest & { folder: string }> {
  const own = await mkdtemp(join(root, 'case-'));
  const keysFolder = join(own, 'keys');
  await ensureInstallationKeys({ keysFolder, markerFile: join(own, 'marker.json') });
  const wrap = await createWrapKeys(keysFolder);
  const wrapped = new Map(['ada', 'ben'].map((userId) => [userId, wrap.newWrappedKey(userId)]));
  const folder = join(own, 'files');
  const paths = async () => (await readdir(folder, { recursive: true, withFileTypes: true })).filter((e) => e.isFile()).map((e) => join(e.parentPath, e.name));
  return {
    folder,
    files: createLocalFiles({ folder, personKey: async (userId) => wrap.unwrap(userId, wrapped.get(userId) ?? '') }),
    rawObjects: async () => Promise.all((await paths()).map(async (path) => ({ name: path, bytes: await readFile(path) }))),
    damage: async (change) => {
      for (const path of await paths()) await writeFile(path, change(await readFile(path)));
    },
  };
}

filesContract('local folder', setUp);

test('files are for their owner alone and no temporary file stays', async () => {
  const { folder, files, rawObjects } = await setUp();
  await Promise.all(Array.from({ length: 8 }, () => files.put('ada', Buffer.from('same'), 'text/plain')));
  const objects = await rawObjects();
  expect(objects).toHaveLength(1);
  expect((await stat(objects[0]?.name ?? '')).mode & 0o777).toBe(0o600);
  expect((await stat(folder)).mode & 0o077).toBe(0);
});
