import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createFollower } from './follower.ts';

const numbers = (from: number, count: number) => (count <= 0 ? null : { last: from + count - 1, seqs: Array.from({ length: count }, (_, i) => from + i) });
const turns = async (n: number) => {
  for (let i = 0; i < n; i += 1) await Promise.resolve();
};

describe('a follower', () => {
  test('however appends, wakes and reconnections fall, each number comes once and in order', async () => {
    const step = fc.oneof(
      fc.record({ do: fc.constant('append' as const), n: fc.integer({ min: 1, max: 7 }) }),
      fc.record({ do: fc.constant('wake' as const), n: fc.integer({ min: 1, max: 3 }) }),
      fc.record({ do: fc.constant('turns' as const), n: fc.integer({ min: 0, max: 12 }) }),
      fc.record({ do: fc.constant('reconnect' as const), n: fc.constant(0) }),
    );
    await fc.assert(fc.asyncProperty(fc.array(step, { maxLength: 40 }), fc.integer({ min: 1, max: 4 }), async (steps, batch) => {
      let log = 0;
      const seen: number[] = [];
      const connect = () => {
        const connection = { open: true };
        const follower = createFollower({
          after: seen.at(-1) ?? 0,
          readAfter: async (seq) => {
            await turns(2);
            return numbers(seq + 1, Math.min(batch, log - seq));
          },
          // A connection that was cut loses what is on its way.
          deliver: async ({ seqs }) => {
            await turns(1);
            if (connection.open) seen.push(...seqs);
          },
          failed: (error) => {
            throw error;
          },
        });
        follower.wake();
        return { follower, connection };
      };
      let current = connect();
      for (const { do: what, n } of steps) {
        if (what === 'append') log += n;
        else if (what === 'wake') for (let i = 0; i < n; i += 1) current.follower.wake();
        else if (what === 'turns') await turns(n);
        else {
          current.connection.open = false;
          current.follower.stop();
          current = connect();
        }
      }
      current.follower.wake();
      await turns(20 * (log + 2));
      expect(seen).toEqual(Array.from({ length: log }, (_, i) => i + 1));
    }), { numRuns: 300 });
  });

  test('the next batch is read only when the last one has left', async () => {
    const read: number[] = [];
    let leave = () => {};
    const follower = createFollower({
      after: 0,
      readAfter: async (seq) => {
        read.push(seq);
        return numbers(seq + 1, seq < 3 ? 1 : 0);
      },
      deliver: () => new Promise((resolve) => {
        leave = resolve;
      }),
      failed: () => {},
    });
    follower.wake();
    await turns(20);
    expect(read).toEqual([0]);
    leave();
    await turns(20);
    expect(read).toEqual([0, 1]);
    follower.stop();
  });

  test('a failure stops it and is told once', async () => {
    const told: unknown[] = [];
    const follower = createFollower({
      after: 0, deliver: async () => {}, failed: (error) => void told.push(error),
      readAfter: async () => {
        throw new Error('gone');
      },
    });
    follower.wake();
    await turns(10);
    follower.wake();
    await turns(10);
    expect(told).toHaveLength(1);
  });
});
