import { expect, test } from 'vitest';
import { run } from './failpoints.ts';

// The lease is three times what the slowest machine took from the intent to the click (7.7 s): one that ends by slowness alone is an unknown without a fault.
test('drill failpoints sends each once where its worker is killed at each step, or stopped between intent and click', { timeout: 1_200_000 }, async () => {
  const said: string[] = [];
  const code = await run(['--times', '14', '--stops', '1', '--stop-seconds', '30', '--lease', '15', '--seed', '1'], (line) => said.push(line));
  // With the targets it missed, for whoever reads that it failed.
  expect({ code, missed: said.filter((line) => line.startsWith('target missed')) }).toEqual({ code: 0, missed: [] });
  expect(said.at(-1)).toMatch(/ points=14 stops=2 /);
});
