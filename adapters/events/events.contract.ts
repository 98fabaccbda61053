import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Events } from './events.port.ts';

/** What a driver's suite needs: processes that announce and hear, and a hand on their connections. */
export interface EventsUnderTest {
  /** As one process has it; whatever goes wrong is told to `onError`. */
  readonly open: (onError: (error: unknown) => void) => Events;
  /** Cuts the connections that hear. */
  readonly cut: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** The one suite that every driver of the events port runs. */
export function eventsContract(name: string, setUp: () => Promise<EventsUnderTest>): void {
  describe(`events: ${name}`, () => {
    let under: EventsUnderTest;
    const opened: Events[] = [];
    const errors: unknown[] = [];
    let probes = 0;
    const open = () => {
      const events = under.open((error) => errors.push(error));
      opened.push(events);
      return events;
    };
    beforeAll(async () => {
      under = await setUp();
    });
    afterAll(async () => {
      await Promise.all(opened.map((events) => events.close()));
      await under.close();
    });

    /** Who is heard of, from a moment on at which announcements are heard; beside them everybody may be woken at any time. */
    async function hearing(events: Events) {
      const [heard, woken] = [[] as string[], [] as null[]];
      const probe = `probe-${(probes += 1)}`;
      let probed = false;
      const listener = events.listen((id) => {
        if (id === null) woken.push(id);
        else if (!id.startsWith('probe-')) heard.push(id);
        probed ||= id === probe;
      });
      await expect.poll(() => {
        if (!probed) events.changed(probe);
        return probed;
      }, { timeout: 10_000 }).toBe(true);
      expect(woken).not.toEqual([]);
      woken.length = 0;
      return { heard, woken, listener };
    }

    test('what one process says all others hear, and it itself', async () => {
      const [one, two] = [open(), open()];
      const [here, there] = [await hearing(one), await hearing(two)];
      one.changed('ada');
      two.changed('ben');
      for (const { heard } of [here, there]) await expect.poll(() => heard.length, { timeout: 10_000 }).toBe(2);
      for (const { heard } of [here, there]) expect(new Set(heard)).toEqual(new Set(['ada', 'ben']));
      await here.listener.close();
      await there.listener.close();
      expect([one.away(), two.away(), errors]).toEqual([null, null, []]);
    });

    test('many changes of one candidate are one announcement, and none is left out at the end', async () => {
      const [saying, ear] = [under.open((error) => errors.push(error)), await hearing(open())];
      for (let n = 0; n < 200; n += 1) saying.changed(`candidate-${n % 4}`);
      await saying.close();
      await expect.poll(() => new Set(ear.heard).size, { timeout: 10_000 }).toBe(4);
      expect(ear.heard).toHaveLength(4);
      await ear.listener.close();
    });

    test('whoever was cut off wakes everybody when it hears again', async () => {
      const [saying, ear] = [open(), await hearing(open())];
      await under.cut();
      await expect.poll(() => ear.woken, { timeout: 10_000 }).toContain(null);
      // It may be woken before it hears again.
      await expect.poll(async () => {
        saying.changed('ada');
        await sleep(60);
        return ear.heard;
      }, { timeout: 10_000 }).toContain('ada');
      await ear.listener.close();
    });

    test('one that has closed hears nothing more', async () => {
      const [saying, closed, ear] = [open(), await hearing(open()), await hearing(open())];
      await closed.listener.close();
      saying.changed('ada');
      await expect.poll(() => ear.heard, { timeout: 10_000 }).toEqual(['ada']);
      expect(closed.heard).toEqual([]);
      await ear.listener.close();
    });
  });
}
