import { describe, expect, test } from 'vitest';
import { run } from './crash.ts';

const zeros = 'doubled=0 second_clicks=0 lost=0 unsigned=0 stuck=0 untrue=0 unexplained_unknown=0 event_gaps=0 failed_tasks=0';

describe('drill crash', () => {
  test('20 pipelines reach their end while everything is killed in turn', { timeout: 900_000 }, async () => {
    const said: string[] = [];
    const code = await run(['--pipelines', '20', '--seed', '1', '--minutes', '8', '--lease', '25'], (line) => said.push(line));
    expect({ code, said }).toMatchObject({ code: 0 });
    expect(said.at(-1)).toContain(` ${zeros} `);
  });

  test('sees forged signatures and second applications where nobody checks', { timeout: 900_000 }, async () => {
    const said: string[] = [];
    expect(await run(['--pipelines', '10', '--seed', '1', '--minutes', '2', '--lease', '25', '--sabotage', 'signature,claims'], (line) => said.push(line))).toBe(1);
    expect(said.at(-1)).toMatch(/ doubled=[1-9].* unsigned=[1-9].* forged_taken=[1-9]/);
  });

  test('refuses a sabotage that it does not know', async () => {
    expect(await run(['--sabotage', 'nothing'], () => undefined)).toBe(2);
  });
});
