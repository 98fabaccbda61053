import { expect, test } from 'vitest';
import type { Pacing } from './web.port.ts';

/** What every pacing driver does; run by each driver's test. */
export function pacingContract(create: () => { readonly pacing: Pacing; readonly nowMs: () => number }): void {
  const signal = AbortSignal.timeout(20_000);

  test('requests to one host leave at least a gap apart, in order', async () => {
    const { pacing, nowMs } = create();
    const start = nowMs();
    const left: [number, number][] = [];
    await Promise.all([0, 1, 2].map(async (index) => {
      await pacing.wait('one.example', signal, 60);
      left.push([index, nowMs() - start]);
    }));
    expect(left.map(([index]) => index)).toEqual([0, 1, 2]);
    expect(left[1]?.[1]).toBeGreaterThanOrEqual(58);
    expect(left[2]?.[1]).toBeGreaterThanOrEqual(118);
  });

  test('hosts do not wait for each other', async () => {
    const { pacing, nowMs } = create();
    await pacing.wait('a.example', signal, 5_000);
    const start = nowMs();
    await pacing.wait('b.example', signal, 5_000);
    expect(nowMs() - start).toBeLessThan(1_000);
  });

  test('a paused host waits until its time, also those who wait already', async () => {
    const { pacing, nowMs } = create();
    await pacing.wait('busy.example', signal, 30);
    const waiting = pacing.wait('busy.example', signal, 30);
    const until = nowMs() + 150;
    await pacing.pause('busy.example', new Date(until));
    await waiting;
    expect(nowMs()).toBeGreaterThanOrEqual(until - 2);
  });

  test('a caller who gives up stops waiting', async () => {
    const { pacing } = create();
    await pacing.wait('slow.example', signal, 60_000);
    await expect(pacing.wait('slow.example', AbortSignal.timeout(20), 60_000)).rejects.toThrow(/abort/i);
  });
}
