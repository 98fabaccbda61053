import { describe, expect, test } from 'vitest';
import { run } from './bytes.ts';
import { forgeries } from './line/forgeries.ts';

describe('drill bytes', () => {
  const kinds = Object.keys(forgeries).length;

  test('refuses one of each kind, and lets through what was not touched', async () => {
    const said: string[] = [];
    await run(['--times', String(kinds)], (line) => said.push(line));
    expect(said.at(-1)).toMatch(new RegExp(`^forged=${kinds} kinds=${kinds} refused=${kinds} sent=0 through=${Math.ceil(kinds / 4)} seed=\\d+$`));
  });

  test('sees replays go through where nobody remembers that a signature was taken back', async () => {
    const said: string[] = [];
    expect(await run(['--times', '3', '--sabotage', 'voided'], (line) => said.push(line))).toBe(1);
    expect(said).toContainEqual(expect.stringMatching(/^not refused: replay_after_/));
  });
});
