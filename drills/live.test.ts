import { describe, expect, test } from 'vitest';
import { RedisServer, whyNoRedis } from '../tests/support/redis.ts';
import { run } from './live.ts';

describe('drill live', () => {
  test('windows that were cut and API processes that were killed lose and double nothing', async () => {
    const said: string[] = [];
    await run(['--times', '20', '--seed', '7'], (line) => said.push(line));
    // How soon after healing is the command's to show: here other suites share the cores.
    expect(said.at(-1)).toMatch(/^windows=20 cuts=20 kills=[1-9]\d* reconnects=\d+ heard=\d{3,} unequal=0 missed=0 doubled=0 heal_max_s=\S+ seed=7$/);
  });

  test.skipIf(whyNoRedis !== null)(`the same where Redis announces${whyNoRedis === null ? '' : ` (skipped: ${whyNoRedis})`}`, async () => {
    const redis = await RedisServer.start();
    const said: string[] = [];
    process.env['REDIS_URL'] = redis.url;
    try {
      await run(['--times', '10', '--seed', '8'], (line) => said.push(line));
      expect(await redis.ask((connection) => connection.pubsub('NUMSUB', 'countersign:events'))).toEqual(['countersign:events', 0]);
    } finally {
      delete process.env['REDIS_URL'];
      await redis.kill();
    }
    expect(said.at(-1)).toMatch(/^windows=10 cuts=10 kills=[1-9]\d* reconnects=\d+ heard=\d{3,} unequal=0 missed=0 doubled=0/);
  });

  test('sees it when a window does not go on after its last number', async () => {
    const said: string[] = [];
    expect(await run(['--times', '10', '--seed', '7', '--sabotage', 'resume'], (line) => said.push(line))).toBe(1);
    expect(said.at(-1)).toMatch(/unequal=[1-9]\d* missed=[1-9]/);
  });
});
