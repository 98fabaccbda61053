import { array, assert, nat, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { filmSlot, readFilm, writeFilm } from './film.ts';

/** The beginning of a JPEG of 640 × 480 with some bytes of its own: enough for whoever reads its size. */
function picture(bytes: readonly number[]): Uint8Array {
  return Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc0, 0, 11, 8, 0x01, 0xe0, 0x02, 0x80, 1, 1, 0x11, 0, ...bytes, 0xff, 0xd9]);
}

describe('a film', () => {
  test('gives back its pictures at their times, whatever their lengths', () => {
    assert(property(array(array(nat(255), { maxLength: 9 }), { minLength: 1, maxLength: 20 }), nat(5), (all, gap) => {
      const frames = all.map((bytes, index) => ({ at: index * (gap + 1) * filmSlot, jpeg: picture(bytes) }));
      const read = readFilm(writeFilm(frames, (frames.at(-1)?.at ?? 0) + 3 * filmSlot) ?? new Uint8Array());
      expect(read?.frames.map(({ at, jpeg }) => ({ at, jpeg: [...jpeg] }))).toEqual(frames.map(({ at, jpeg }) => ({ at, jpeg: [...jpeg] })));
      expect(read?.durationMs).toBe((frames.at(-1)?.at ?? 0) + 4 * filmSlot);
    }));
  });

  test('says in its head how large its pictures are and how many places it has', () => {
    const film = writeFilm([{ at: 0, jpeg: picture([]) }], 950) ?? new Uint8Array();
    const view = new DataView(film.buffer);
    const [head, stream] = [32, 108];
    expect(Buffer.from(film.subarray(24, 28)).toString()).toBe('avih');
    expect([view.getUint32(head, true), view.getUint32(head + 16, true), view.getUint32(head + 32, true), view.getUint32(head + 36, true)]).toEqual([200_000, 5, 640, 480]);
    expect(Buffer.from(film.subarray(stream, stream + 8)).toString()).toBe('vidsMJPG');
    expect(view.getUint32(4, true)).toBe(film.length - 8);
  });

  test('keeps the last of two pictures that fall into one place', () => {
    const read = readFilm(writeFilm([{ at: 0, jpeg: picture([1]) }, { at: 20, jpeg: picture([2]) }], 0) ?? new Uint8Array());
    expect(read?.frames.map(({ jpeg }) => jpeg.at(-3))).toEqual([2]);
  });

  test('is none without a picture, and nothing else is read as one', () => {
    expect(writeFilm([], 1_000)).toBeNull();
    expect(readFilm(picture([]))).toBeNull();
    expect(readFilm(new Uint8Array())).toBeNull();
  });
});
