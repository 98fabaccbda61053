import { describe, expect, test } from 'vitest';
import { failPoints } from '#activities/submit/failpoints.ts';
import { run } from './failpoints.ts';

describe('drill failpoints', () => {
  test('workers killed at every place, and stopped past the lease, click and mail nothing twice', { timeout: 900_000 }, async () => {
    const said: string[] = [];
    const code = await run(['--times', String(failPoints.length), '--stops', '1', '--lease', '5', '--stop-seconds', '12', '--seed', '1'], (line) => said.push(line));
    expect({ code, said }).toMatchObject({ code: 0 });
    expect(said.at(-1)).toMatch(new RegExp(`^struck=15 points=${failPoints.length} stops=1 `));
  });
});
