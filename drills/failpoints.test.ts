import { expect, test } from 'vitest';
import { run } from './failpoints.ts';

test('drill failpoints sends each once where its worker is killed at each step, or stopped between intent and click', { timeout: 900_000 }, async () => {
  const said: string[] = [];
  const code = await run(['--times', '14', '--stops', '1', '--stop-seconds', '12', '--lease', '5', '--seed', '1'], (line) => said.push(line));
  expect({ code, said }).toMatchObject({ code: 0 });
  expect(said.at(-1)).toMatch(/ points=14 stops=2 /);
});
