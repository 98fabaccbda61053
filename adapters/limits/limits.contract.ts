import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Limits } from './limits.port.ts';

/** What a driver's suite needs: the driver as a process has it, and time that passes. */
export interface LimitsUnderTest {
  readonly open: () => Limits;
  readonly pass: (ms: number) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** The one suite that every driver of the limits port runs. */
export function limitsContract(name: string, setUp: () => Promise<LimitsUnderTest>): void {
  describe(`limits: ${name}`, () => {
    let under: LimitsUnderTest;
    let limits: Limits;
    beforeAll(async () => {
      under = await setUp();
      limits = under.open();
    });
    afterAll(async () => {
      await limits.close();
      await under.close();
    });

    test('so many go on, the next waits until the window is over, and then it opens again', async () => {
      for (let n = 0; n < 3; n += 1) expect(await limits.take('once', 3, 900)).toBeNull();
      expect(await limits.take('once', 3, 900)).toBe(1);
      expect(await limits.take('once', 3, 900)).toBe(1);
      await under.pass(950);
      expect(await limits.take('once', 3, 900)).toBeNull();
    });

    test('names are counted apart', async () => {
      expect(await limits.take('ada', 1, 60_000)).toBeNull();
      expect(await limits.take('ben', 1, 60_000)).toBeNull();
      expect(await limits.take('ada', 1, 60_000)).toBeGreaterThan(50);
    });

    test('of many at once exactly so many go on', async () => {
      const answers = await Promise.all(Array.from({ length: 40 }, () => limits.take('rush', 7, 60_000)));
      expect(answers.filter((wait) => wait === null)).toHaveLength(7);
      expect(limits.away()).toBeNull();
    });
  });
}
