import { describe, expect, test } from 'vitest';
import { run } from './lost-temporal.ts';

describe('drill lost-temporal', () => {
  test('applications of every stage go on when all that Temporal knew is gone', { timeout: 600_000 }, async () => {
    const said: string[] = [];
    const code = await run(['--pipelines', '12'], (line) => said.push(line));
    expect({ code, said }).toMatchObject({ code: 0 });
    expect(said.at(-1)).toMatch(/pipelines=12 stages=[5-9] file_lost=1 done=12 done_share=1 doubled=0 .*stuck=0/);
  });

  test('sees applications that nobody starts again', { timeout: 600_000 }, async () => {
    const said: string[] = [];
    expect(await run(['--pipelines', '6', '--sabotage', 'reconciler'], (line) => said.push(line))).toBe(1);
    expect(said.at(-1)).toMatch(/stuck=[1-9]/);
  });
});
