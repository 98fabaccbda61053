import { describe, expect, test } from 'vitest';
import { run } from './links.ts';

describe('drill links', () => {
  test('pipelines reach their end while links are cut and slowed', { timeout: 600_000 }, async () => {
    const said: string[] = [];
    const code = await run(['--times', '8', '--seed', '3'], (line) => said.push(line));
    // How many strikes fall, and in how many ways, is the command's to show: a quick machine is through sooner.
    expect({ code, said }).toMatchObject({ said: expect.arrayContaining([expect.stringMatching(/^pipelines=8 done=8 done_share=1 doubled=0 second_clicks=0 lost=0 unsigned=0 stuck=0 untrue=0 unexplained_unknown=0 event_gaps=0 failed_tasks=0 .* unknown_hidden=0 strikes=[1-9]/)]) as unknown });
  });

  test('sees a second click where nobody waits for the person', { timeout: 600_000 }, async () => {
    const said: string[] = [];
    expect(await run(['--times', '1', '--seed', '4', '--sabotage', 'one-click'], (line) => said.push(line))).toBe(1);
    expect(said.at(-1)).toMatch(/ second_clicks=[1-9]/);
  });
});
