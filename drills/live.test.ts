import { describe, expect, test } from 'vitest';
import { run } from './live.ts';

describe('drill live', () => {
  test('windows that were cut and API processes that were killed lose and double nothing', { timeout: 120_000 }, async () => {
    const said: string[] = [];
    await run(['--times', '20', '--seed', '7'], (line) => said.push(line));
    // How soon after healing is the command's to show: here other suites share the cores.
    expect(said.at(-1)).toMatch(/^windows=20 cuts=20 kills=[1-9]\d* reconnects=\d+ heard=\d{3,} unequal=0 missed=0 doubled=0 heal_max_s=\S+ seed=7$/);
  });

  test('sees it when a window does not go on after its last number', { timeout: 120_000 }, async () => {
    const said: string[] = [];
    expect(await run(['--times', '10', '--seed', '7', '--sabotage', 'resume'], (line) => said.push(line))).toBe(1);
    expect(said.at(-1)).toMatch(/unequal=[1-9]\d* missed=[1-9]/);
  });
});
