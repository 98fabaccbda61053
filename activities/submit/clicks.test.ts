import { describe, expect, test } from 'vitest';
import { createClicks } from './clicks.ts';

describe('clicks in flight', () => {
  test('a stop waits until the last one has its outcome', async () => {
    const clicks = createClicks();
    const [first, second] = [clicks.begin(), clicks.begin()];
    expect(clicks.close()).toBe(2);
    const order: string[] = [];
    const settled = clicks.settled().then(() => order.push('settled'));
    first();
    await Promise.resolve();
    order.push('second lands');
    second();
    await settled;
    expect(order).toEqual(['second lands', 'settled']);
  });

  test('none begins once the process is stopping, and a stop without any goes on at once', async () => {
    const clicks = createClicks();
    expect(clicks.close()).toBe(0);
    expect(() => clicks.begin()).toThrow('stopping');
    await clicks.settled();
  });
});
