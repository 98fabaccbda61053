/** A picture of a film: JPEG, so many milliseconds after its beginning. */
export interface FilmFrame {
  readonly at: number;
  readonly jpeg: Uint8Array;
}

/** Milliseconds of one place in the film: what changes in between is not kept. */
export const filmSlot = 200;
/** Places of the longest film, ten minutes. */
const slotsAtMost = 3_000;

const keyFrame = 0x10;

/**
 * Pictures in the order of their times as Motion JPEG in AVI, which players of every system know: a place for every
 * `filmSlot`, empty where the picture stays as it was. Null where there is no picture.
 */
export function writeFilm(frames: readonly FilmFrame[], durationMs: number): Uint8Array | null {
  const [first] = frames;
  const size = first === undefined ? null : jpegSize(first.jpeg);
  if (size === null) return null;
  const slots = slotsOf(frames, durationMs);
  const largest = Math.max(...slots.map((jpeg) => jpeg.length));
  const header = list('hdrl', [chunk('avih', aviHeader(slots.length, largest, size)), list('strl', [chunk('strh', streamHeader(slots.length, largest, size)), chunk('strf', pictureFormat(size))])]);
  const index: number[] = [];
  let offset = 4;
  for (const jpeg of slots) {
    index.push(fourcc('00dc'), jpeg.length === 0 ? 0 : keyFrame, offset, jpeg.length);
    offset += 8 + even(jpeg.length);
  }
  const body = [text('AVI '), header, list('movi', slots.map((jpeg) => chunk('00dc', jpeg))), chunk('idx1', numbers(index))];
  return joined([text('RIFF'), numbers([lengthOf(body)]), ...body]);
}

/** The pictures of such a film with their times, and how long it lasts. Null for anything else. */
export function readFilm(bytes: Uint8Array): { readonly frames: readonly FilmFrame[]; readonly durationMs: number } | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const named = (at: number, name: string) => at + 4 <= bytes.length && view.getUint32(at, true) === fourcc(name);
  if (!named(0, 'RIFF') || !named(8, 'AVI ')) return null;
  for (let at = 12; at + 12 <= bytes.length; at += 8 + even(view.getUint32(at + 4, true))) {
    if (!named(at, 'LIST') || !named(at + 8, 'movi')) continue;
    const end = Math.min(bytes.length, at + 8 + view.getUint32(at + 4, true));
    const frames: FilmFrame[] = [];
    let slot = 0;
    for (let part = at + 12; part + 8 <= end; slot += 1) {
      const size = view.getUint32(part + 4, true);
      if (size > 0) frames.push({ at: slot * filmSlot, jpeg: bytes.subarray(part + 8, part + 8 + size) });
      part += 8 + even(size);
    }
    return { frames, durationMs: slot * filmSlot };
  }
  return null;
}

/** The last picture of each place; nothing where none is new. */
function slotsOf(frames: readonly FilmFrame[], durationMs: number): Uint8Array[] {
  const last = frames.at(-1)?.at ?? 0;
  const count = Math.min(slotsAtMost, Math.floor(Math.max(durationMs, last) / filmSlot) + 1);
  const slots = Array.from({ length: count }, (): Uint8Array => new Uint8Array());
  for (const { at, jpeg } of frames) slots[Math.min(count - 1, Math.floor(at / filmSlot))] = jpeg;
  return slots;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Width and height out of a JPEG's frame header (ISO/IEC 10918-1, B.2.2). */
function jpegSize(jpeg: Uint8Array): Size | null {
  const view = new DataView(jpeg.buffer, jpeg.byteOffset, jpeg.byteLength);
  for (let at = 2; at + 9 <= jpeg.length && view.getUint8(at) === 0xff; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint8(at + 1);
    if (marker >= 0xc0 && marker <= 0xc2) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
  }
  return null;
}

// Field by field as in Microsoft's AVI RIFF file reference: AVIMAINHEADER, AVISTREAMHEADER, BITMAPINFOHEADER.
function aviHeader(frames: number, largest: number, { width, height }: Size): Uint8Array {
  const hasIndex = 0x10;
  return numbers([filmSlot * 1_000, Math.ceil((largest * 1_000) / filmSlot), 0, hasIndex, frames, 0, 1, largest, width, height, 0, 0, 0, 0]);
}

function streamHeader(frames: number, largest: number, { width, height }: Size): Uint8Array {
  const bestQuality = 0xffff_ffff;
  return joined([text('vidsMJPG'), numbers([0, 0, 0, filmSlot, 1_000, 0, frames, largest, bestQuality, 0]), numbers([0, (width & 0xffff) | (height << 16)])]);
}

function pictureFormat({ width, height }: Size): Uint8Array {
  const onePlaneOf24Bits = 1 | (24 << 16);
  return numbers([40, width, height, onePlaneOf24Bits, fourcc('MJPG'), width * height * 3, 0, 0, 0, 0]);
}

function chunk(name: string, bytes: Uint8Array): Uint8Array {
  return joined([text(name), numbers([bytes.length]), bytes, new Uint8Array(bytes.length % 2)]);
}

function list(name: string, parts: readonly Uint8Array[]): Uint8Array {
  return joined([text('LIST'), numbers([4 + lengthOf(parts)]), text(name), ...parts]);
}

function even(length: number): number {
  return length + (length % 2);
}

function fourcc(name: string): number {
  return numberAt(text(name));
}

function numberAt(bytes: Uint8Array): number {
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
}

function text(ascii: string): Uint8Array {
  return Uint8Array.from(ascii, (letter) => letter.charCodeAt(0));
}

/** 32-bit numbers, the least byte first. */
function numbers(values: readonly number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(values.length * 4));
  values.forEach((value, index) => view.setUint32(index * 4, value, true));
  return new Uint8Array(view.buffer);
}

function lengthOf(parts: readonly Uint8Array[]): number {
  return parts.reduce((sum, part) => sum + part.length, 0);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(lengthOf(parts));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
