import { describe, expect, test } from 'vitest';
import { createTail, type Frame } from './tail.ts';

const frame = (last: number, full = false): Frame => ({ last, full, text: Buffer.from(String(last)) });

/** A log whose reads are answered by hand. */
function handLog() {
  const asked: { readonly seq: number; readonly answer: (frame: Frame | null) => void }[] = [];
  const tail = createTail((seq) => new Promise((answer) => { asked.push({ seq, answer }); }));
  return { asked, tail };
}

describe('the tail of a stream', () => {
  test('is read once for all who stand at the same number', async () => {
    const { asked, tail } = handLog();
    const [a, b] = [tail.after(3), tail.after(3)];
    expect(asked.map((one) => one.seq)).toEqual([3]);
    asked[0]?.answer(frame(5));
    expect(await a).toBe(await b);
    expect((await tail.after(3))?.last).toBe(5);
    expect(asked).toHaveLength(1);
  });

  test('is not believed to end where a read began before the news', async () => {
    const { asked, tail } = handLog();
    const early = tail.after(3);
    tail.changed();
    const late = tail.after(3);
    expect(asked).toHaveLength(2);
    asked[0]?.answer(null);
    asked[1]?.answer(frame(4));
    expect(await early).toBe(null);
    expect((await late)?.last).toBe(4);
  });

  test('an end is looked at anew each time, and a read that failed is tried again', async () => {
    let reads = 0;
    const tail = createTail(async () => {
      reads += 1;
      if (reads === 2) throw new Error('gone');
      return null;
    });
    expect(await tail.after(0)).toBe(null);
    await expect(tail.after(0)).rejects.toThrow('gone');
    expect(await tail.after(0)).toBe(null);
    expect(reads).toBe(3);
  });

  test('reads ahead while a full frame is sent', async () => {
    const asked: number[] = [];
    const tail = createTail(async (seq) => { asked.push(seq); return seq < 2 ? frame(seq + 1, true) : null; });
    await tail.after(0);
    await expect.poll(() => asked).toEqual([0, 1, 2]);
  });

  test('holds only the newest frames', async () => {
    const asked: number[] = [];
    const tail = createTail(async (seq) => { asked.push(seq); return frame(seq + 1); }, 2);
    for (const seq of [0, 1, 2, 0]) await tail.after(seq);
    expect(asked).toEqual([0, 1, 2, 0]);
  });
});
