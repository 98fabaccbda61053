import { mkdir, mkdtemp, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openDataFolder, recordVersions } from './data-folder.ts';

const now = { product: '1.4.0', postgresql: '18', temporal: '1.32.0' };
let home = '';
beforeEach(async () => { home = await mkdtemp(join(tmpdir(), 'countersign-folder-')); });
afterEach(async () => { await rm(home, { recursive: true, force: true }); });

describe('a data folder', () => {
  test('is made private, and records who wrote it', async () => {
    const data = join(home, 'new', 'data');
    const folder = await openDataFolder(data, now);
    expect((await stat(data)).mode & 0o777).toBe(0o700);
    expect(folder.before).toBeNull();
    await recordVersions(folder, now);
    expect((await openDataFolder(data, now)).before).toEqual(now);
  });

  test('of a newer product is refused with a sentence, and nothing is changed in it', async () => {
    await recordVersions(await openDataFolder(home, now), now);
    const before = await readFile(join(home, 'folder.json'), 'utf8');
    await expect(openDataFolder(home, { ...now, product: '1.3.9' })).rejects.toThrow('was written by Countersign 1.4.0; this is 1.3.9, which is older');
    expect(await readFile(join(home, 'folder.json'), 'utf8')).toBe(before);
  });

  test('of an older product is taken over', async () => {
    await recordVersions(await openDataFolder(home, { ...now, product: '1.3.10' }), { ...now, product: '1.3.10' });
    expect((await openDataFolder(home, now)).before?.product).toBe('1.3.10');
  });

  test('of another PostgreSQL is refused with the way out', async () => {
    await recordVersions(await openDataFolder(home, { ...now, postgresql: '17' }), { ...now, postgresql: '17' });
    await expect(openDataFolder(home, now)).rejects.toThrow('npm run backup');
  });

  test("loses Temporal's file of another version, which would hang", async () => {
    const older = { ...now, temporal: '1.31.2' };
    const first = await openDataFolder(home, older);
    await writeFile(first.temporalFile, 'old');
    await recordVersions(first, older);
    const second = await openDataFolder(home, now);
    expect(second.temporalFile).toBe(join(dirname(first.temporalFile), '1.32.0.db'));
    await recordVersions(second, now);
    await expect(stat(first.temporalFile)).rejects.toThrow('ENOENT');
  });

  test('that cannot be made is named', async () => {
    await writeFile(join(home, 'file'), '');
    await expect(openDataFolder(join(home, 'file', 'data'), now)).rejects.toThrow(/cannot be made \(ENOTDIR\)\. Choose another with --data/);
  });

  test('on a full disk is refused with the sizes', async () => {
    await expect(openDataFolder(home, now, async () => 12_300_000)).rejects.toThrow('is full: 12 MB are left, 300 MB are needed. Free some space, or choose another folder with --data.');
  });

  test('is the same by whatever link it is reached', async () => {
    await mkdir(join(home, 'real'));
    await symlink(join(home, 'real'), join(home, 'link'));
    expect((await openDataFolder(join(home, 'link'), now)).root).toBe((await openDataFolder(join(home, 'real'), now)).root);
  });
});
