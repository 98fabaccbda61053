import { describe, expect, test } from 'vitest';
import { run } from './crash.ts';

describe('drill crash', () => {
  test('20 pipelines: all that was acknowledged ends, once, signed, whatever is killed', { timeout: 600_000 }, async () => {
    const said: string[] = [];
    const code = await run(['--pipelines', '20', '--minutes', '6'], (line) => said.push(line));
    expect({ code, said }).toMatchObject({ code: 0 });
    expect(said.at(-1)).toMatch(/pipelines=20 done=(1[89]|20) .*doubled=0 second_clicks=0 lost=0 unsigned=0 stuck=0 untrue=0 unexplained_unknown=0/);
  });

  test('sees clicks that are repeated, bytes that nobody signed and replies that are not read', { timeout: 600_000 }, async () => {
    const said: string[] = [];
    expect(await run(['--pipelines', '10', '--minutes', '1', '--sabotage', 'one-click,read-back,outcome'], (line) => said.push(line))).toBe(1);
    expect(said.at(-1)).toMatch(/doubled=[1-9]/);
    expect(said.at(-1)).toMatch(/unsigned=[1-9]/);
    expect(said.at(-1)).toMatch(/unexplained_unknown=[1-9]/);
  });

  test('refuses a sabotage that it does not know', async () => {
    expect(await run(['--sabotage', 'nothing'], () => undefined)).toBe(2);
  });
});
