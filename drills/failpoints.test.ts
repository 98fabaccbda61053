import { expect, test } from 'vitest';
import { run } from './failpoints.ts';

test('drill failpoints: killed once at every step and stopped past the lease, nothing is clicked twice', { timeout: 600_000 }, async () => {
  const said: string[] = [];
  const code = await run(['--times', '14', '--stops', '1', '--stop-seconds', '12', '--lease', '5'], (line) => said.push(line));
  expect({ code, said }).toMatchObject({ code: 0 });
  expect(said.at(-1)).toMatch(/struck=15 points=14 stops=1 .*second_clicks=0 .*unknown_hidden=0 mails=\d+ doubled_mails=0/);
});
