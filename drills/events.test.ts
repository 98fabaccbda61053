import { describe, expect, test } from 'vitest';
import { run } from './events.ts';

const zeros = 'gaps=0 double_moves=0 lost_moves=0 missed=0 double_effects=0 disordered=0';

describe('drill events', () => {
  test('writes and hears every event once while producers, consumers and API processes die', async () => {
    const said: string[] = [];
    await run(['--events', '1200', '--kills', '6', '--seed', '5'], (line) => said.push(line));
    // How soon they are heard is the command's to show: here other suites share the cores.
    expect(said.at(-1)).toMatch(new RegExp(String.raw`^events=1[2-9]\d\d kills=6 repeated=[1-9]\d* rolled_back=[1-9]\d* healthy=\d+ ${zeros} lag_p95_ms=[\d.]+ seed=5$`));
  });

  test.each([['numbers', /gaps=[1-9]/], ['position', /double_effects=[1-9]/]])('sees it without its guard (%s)', async (sabotage, seen) => {
    const said: string[] = [];
    expect(await run(['--events', '1200', '--kills', '6', '--seed', '5', '--sabotage', sabotage], (line) => said.push(line))).toBe(1);
    expect(said.at(-1)).toMatch(seen);
  });
});
