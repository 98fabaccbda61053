import { setTimeout as sleep } from 'node:timers/promises';
import type { CDPSession, Page } from 'playwright-core';

/** A picture of what was in view. */
export interface Frame {
  readonly at: Date;
  readonly jpeg: Uint8Array;
}

export interface Film {
  /** Stops, and answers the pictures in order. */
  end(): Promise<readonly Frame[]>;
}

/** Milliseconds from one picture to the next. */
const pace = 700;
/** Pictures and bytes at most; beyond that every second one goes, and the next ones come half as often. */
const framesAtMost = 160;
const bytesAtMost = 3_500_000;
const quality = 40;

/**
 * Pictures of what is in view, one now and then the next after a while; one that shows what the last did is not kept.
 * The browser's own screencast would draw every change, asked for or not, which cost as much as filling the form.
 */
export async function startFilm(page: Page): Promise<Film> {
  const devtools = await page.context().newCDPSession(page);
  const stop = new AbortController();
  let frames: Frame[] = [];
  let gap = pace;

  function keep(jpeg: Uint8Array): void {
    const last = frames.at(-1)?.jpeg;
    if (last !== undefined && Buffer.compare(last, jpeg) === 0) return;
    frames.push({ at: new Date(), jpeg });
    if (frames.length <= framesAtMost && frames.reduce((sum, frame) => sum + frame.jpeg.length, 0) <= bytesAtMost) return;
    // The last one stays: it is the newest.
    frames = frames.filter((_, index) => (frames.length - 1 - index) % 2 === 0);
    gap *= 2;
  }

  async function run(): Promise<void> {
    while (!stop.signal.aborted) {
      keep(await inView(devtools));
      await sleep(gap, undefined, { signal: stop.signal, ref: false });
    }
  }

  // A page that crashed or went away gives no more pictures; what it showed before is there.
  void run().catch(() => null);
  return {
    async end() {
      stop.abort();
      await devtools.detach().catch(() => null);
      return frames;
    },
  };
}

async function inView(devtools: CDPSession): Promise<Uint8Array> {
  const { data } = await devtools.send('Page.captureScreenshot', { format: 'jpeg', quality, optimizeForSpeed: true });
  return Buffer.from(data, 'base64');
}
