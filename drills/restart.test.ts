import { describe, expect, test } from 'vitest';
import { figuresOf, run } from './restart.ts';

describe('drill restart', () => {
  test('brings everything back after kill -9 of each process and of the supervisor', async () => {
    const said: string[] = [];
    await run(['--times', '5'], (line) => said.push(line));
    // The bound of 20 s is the command's to show: here other suites share the cores.
    expect(said.at(-1)).toMatch(/^kept=5 lost=0 doubled=0 left=0 restarts=5 slow=\d failed=0 max_s=[\d.]+$/);
  });

  test('sees it when a start does not end the orphans of the last one', async () => {
    const said: string[] = [];
    expect(await run(['--times', '5', '--sabotage', 'orphans'], (line) => said.push(line))).toBe(1);
    expect(said.at(-1)).toMatch(/failed=[1-9]/);
    expect(said.at(-1)).toMatch(/left=[1-9]/);
  });

  test('counts slow and failed restarts', () => {
    const round = { victim: 'api', supervisorToo: false, why: null };
    expect(figuresOf([{ ...round, seconds: 1 }, { ...round, seconds: 20.5 }, { ...round, seconds: null, why: 'not up' }])).toEqual({ restarts: 2, slow: 1, failed: 1, max_s: 20.5 });
  });

  test('refuses a sabotage that it does not know', async () => {
    expect(await run(['--sabotage', 'nothing'], () => undefined)).toBe(2);
  });
});
