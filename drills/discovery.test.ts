import { describe, expect, test } from 'vitest';
import { run, tooSoon } from './discovery.ts';

describe('drill discovery', () => {
  test('reads twenty boards with faults while workers are killed: every posting once', async () => {
    const said: string[] = [];
    const ended = await run(['--boards', '20', '--kills', '1', '--paged', '0'], (line) => said.push(line));
    expect([ended, said.at(-1)]).toEqual([0, expect.stringMatching(/^postings=\d+ expected=\d+ lost=0 doubled=0 too_soon=0 unpaced=0 boards=\d+/)]);
  });

  test('sees it when identities are forgotten', async () => {
    const said: string[] = [];
    expect(await run(['--boards', '2', '--kills', '0', '--paged', '0', '--sabotage', 'identity'], (line) => said.push(line))).toBe(1);
    expect(said.at(-1)).toMatch(/doubled=[1-9]/);
  });

  test('sees what is lost when a board that failed is not read again', async () => {
    const said: string[] = [];
    expect(await run(['--boards', '8', '--kills', '0', '--paged', '0', '--sabotage', 'retry'], (line) => said.push(line))).toBe(1);
    expect(said.at(-1)).toMatch(/lost=[1-9]/);
  });

  test('counts a host that is asked before its time', () => {
    const left = (host: string, at: number) => ({ host, at, gapMs: 1_000 });
    expect(tooSoon([left('a', 0), left('b', 10), left('a', 1_000), left('a', 1_200), left('b', 1_020)])).toBe(1);
  });

  test('refuses a sabotage that it does not know', async () => {
    expect(await run(['--sabotage', 'nothing'], () => undefined)).toBe(2);
  });
});
