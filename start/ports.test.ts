import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { choosePorts } from './ports.ts';

let home = '';
let file = '';
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'countersign-ports-'));
  file = join(home, 'ports.json');
});
afterEach(async () => { await rm(home, { recursive: true, force: true }); });

const allFree = async (): Promise<boolean> => true;
const without = (...taken: readonly number[]) => async (port: number): Promise<boolean> => !taken.includes(port);

describe('ports', () => {
  test('are chosen once and kept, all different', async () => {
    const first = await choosePorts(file, null, allFree);
    expect(new Set(Object.values(first)).size).toBe(Object.keys(first).length);
    expect(await choosePorts(file, null, allFree)).toEqual(first);
  });

  test('that people do not see move when another program took them', async () => {
    const first = await choosePorts(file, null, allFree);
    const second = await choosePorts(file, null, without(first.postgres));
    expect(second).toEqual({ ...first, postgres: second.postgres });
    expect(second.postgres).not.toBe(first.postgres);
  });

  test('of the address never move by themselves: a taken one stops the start with the way out', async () => {
    const { api } = await choosePorts(file, null, allFree);
    await expect(choosePorts(file, null, without(api))).rejects.toThrow(`Port ${api} is taken by another program. End that program, or choose another port, which is then kept: npm start -- --port ${api + 1}`);
  });

  test('asked for are kept from then on', async () => {
    await choosePorts(file, null, allFree);
    await choosePorts(file, 5555, allFree);
    expect((await choosePorts(file, null, allFree)).api).toBe(5555);
  });

  test('of which none is free stop the start with a sentence', async () => {
    await expect(choosePorts(file, null, async () => false)).rejects.toThrow(/^No port between 20000 and 32000 is free/);
  });
});
