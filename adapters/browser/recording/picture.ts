import type { Page } from 'playwright-core';

const quality = 60;
/** Pixels of the longest page that is pictured, and how much smaller the picture is. */
const tallest = 6_000;
const scale = 0.75;

/** The whole page as JPEG. */
export async function pictureOf(page: Page): Promise<Uint8Array> {
  const devtools = await page.context().newCDPSession(page);
  try {
    const { cssContentSize: { width, height } } = await devtools.send('Page.getLayoutMetrics');
    const { data } = await devtools.send('Page.captureScreenshot', { format: 'jpeg', quality, captureBeyondViewport: true, clip: { x: 0, y: 0, width, height: Math.min(height, tallest), scale } });
    return Buffer.from(data, 'base64');
  } finally {
    // It goes with its page.
    await devtools.detach().catch(() => null);
  }
}
