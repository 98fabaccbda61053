import { describe, expect, test } from 'vitest';
import { run } from './withdraw.ts';

describe('drill withdraw', () => {
  test('no application arrives that was taken back in time', async () => {
    const said: string[] = [];
    await run(['--times', '12', '--seed', '7'], (line) => said.push(line));
    // That both sides are met often enough is the command's to show: a dozen races may fall to one side.
    expect(said.at(-1)).toMatch(/^raced=12 acknowledged_share=\S+ too_late_share=\S+ sent_after=0 doubled=0 too_late_not_sent=0 strange=0 seed=7$/);
  });

  test('sees what is sent after a decision that was acknowledged without touching the row', async () => {
    const said: string[] = [];
    expect(await run(['--times', '4', '--sabotage', 'same_row'], (line) => said.push(line))).toBe(1);
    expect(said.at(-1)).toMatch(/sent_after=[1-4] /);
  });
});
