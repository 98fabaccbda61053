import type { Page } from 'playwright-core';

/** A picture of what was in view. */
export interface Frame {
  readonly at: Date;
  readonly jpeg: Uint8Array;
}

export interface Film {
  /** Stops, and answers the pictures in order. */
  end(): Promise<readonly Frame[]>;
}

/** Milliseconds between two pictures at least: the browser sends the next one only when told that the last has arrived. */
const pace = 400;
/** Pictures and bytes at most; beyond that every second one goes, and the next ones come half as often. */
const framesAtMost = 160;
const bytesAtMost = 3_500_000;
const quality = 40;
const size = { maxWidth: 800, maxHeight: 800 };

/** Pictures by the browser's own screencast, whenever what is in view has changed. */
export async function startFilm(page: Page): Promise<Film> {
  const devtools = await page.context().newCDPSession(page);
  let frames: Frame[] = [];
  let gap = pace;
  let bytes = 0;
  let over = false;
  devtools.on('Page.screencastFrame', ({ data, metadata, sessionId }) => {
    if (over) return;
    const jpeg = Buffer.from(data, 'base64');
    frames.push({ at: metadata.timestamp === undefined ? new Date() : new Date(metadata.timestamp * 1_000), jpeg });
    bytes += jpeg.length;
    if (frames.length > framesAtMost || bytes > bytesAtMost) {
      // The last one stays: it is the newest.
      frames = frames.filter((_, index) => (frames.length - 1 - index) % 2 === 0);
      bytes = frames.reduce((sum, frame) => sum + frame.jpeg.length, 0);
      gap *= 2;
    }
    // The page may be gone before its picture was taken note of.
    setTimeout(() => {
      if (!over) devtools.send('Page.screencastFrameAck', { sessionId }).catch(() => null);
    }, gap).unref();
  });
  await devtools.send('Page.startScreencast', { format: 'jpeg', quality, ...size, maxFramesInFlight: 1 });
  return {
    async end() {
      over = true;
      // A page that crashed or went away has no screencast to stop; what it showed before is there.
      await devtools.detach().catch(() => null);
      return frames;
    },
  };
}
