import { beforeEach, expect, test } from 'vitest';
import { createRunningList } from './running-list.ts';

let running: Set<string>;
let listings: number;
beforeEach(() => ([running, listings] = [new Set(['a', 'b']), 0]));

const reader = () => createRunningList({
  running: () => Promise.resolve((listings += 1, new Set(running))),
  countRunning: () => Promise.resolve(running.size),
});
const wanted = new Set(['a', 'b']);

test('while nothing changes the list is asked for every tenth turn', async () => {
  const read = reader();
  for (let turn = 0; turn < 30; turn += 1) expect(await read(wanted)).toEqual(running);
  expect(listings).toBe(3);
});

test('a workflow that ended without the record hearing of it is missed in the next turn', async () => {
  const read = reader();
  await read(wanted);
  running.delete('a');
  expect(await read(wanted)).toEqual(new Set(['b']));
});

test('one that the record wants anew is looked for, also where another ended', async () => {
  const read = reader();
  await read(wanted);
  running = new Set(['a', 'c']);
  expect(await read(new Set(['a', 'c']))).toEqual(running);
});
