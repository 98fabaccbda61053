import { describe, expect, test } from 'vitest';
import { run } from './identity.ts';

describe('drill identity', () => {
  test('sends one application a requisition, whatever is joined, split or linked meanwhile', async () => {
    const said: string[] = [];
    await run(['--times', '8', '--seed', '3'], (line) => said.push(line));
    expect(said.at(-1)).toMatch(/^cases=8 sent=\d+ second=0 stuck=0 seed=3$/);
  });

  test('sees the second one where a vacancy has no names', async () => {
    const said: string[] = [];
    expect(await run(['--times', '4', '--sabotage', 'names'], (line) => said.push(line))).toBe(1);
    expect(said.at(-1)).toMatch(/ second=[1-4] /);
  });
});
