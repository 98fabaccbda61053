import type { CDPSession, Page } from 'playwright-core';
import type { FilledForm } from '#domain/form/filled-form.ts';
import type { KeptPage, RemoteInput } from './browser.port.ts';
import { awaitOutcome } from './outcome.ts';
import { holdOwnClick } from './own-click.ts';
import type { SessionParts } from './session.ts';

const pictureQuality = 60;

/** A page for the person's own hands: pictures by the browser's screencast, keys and mouse by its input domain. */
export function createKeptPage(parts: SessionParts, readBack: () => Promise<FilledForm>): KeptPage {
  const { page, traffic } = parts;
  let devtools: Promise<CDPSession> | null = null;
  const session = () => (devtools ??= page.context().newCDPSession(page));
  const gone = new Promise<void>((resolve) => {
    page.once('close', () => resolve());
    page.once('crash', () => resolve());
    page.context().once('close', () => resolve());
  });
  return {
    get url() { return page.url(); },
    gone,
    letPerson(may) {
      if (may === 'send_once') traffic.letOneMore();
      else traffic.mode = may === 'use_site' ? 'site' : 'over';
    },
    holdClick: (mayGo) => holdOwnClick({ page, form: parts.form, traffic, readBack, gone }, mayGo),
    async frames(listener) {
      const cdp = await session();
      const size = page.viewportSize();
      const onFrame = ({ data, sessionId, metadata }: { data: string; sessionId: number; metadata: { deviceWidth: number; deviceHeight: number } }) => {
        // A window of the person's has the size they give it.
        listener({ jpeg: Buffer.from(data, 'base64'), ...(size ?? { width: metadata.deviceWidth, height: metadata.deviceHeight }) });
        // The page may be gone before its picture was taken note of.
        cdp.send('Page.screencastFrameAck', { sessionId }).catch(() => null);
      };
      cdp.on('Page.screencastFrame', onFrame);
      await cdp.send('Page.startScreencast', { format: 'jpeg', quality: pictureQuality, ...(size === null ? {} : { maxWidth: size.width, maxHeight: size.height }) });
      return async () => {
        cdp.off('Page.screencastFrame', onFrame);
        await cdp.send('Page.stopScreencast').catch(() => null);
      };
    },
    input: (event) => act(page, event),
    readBack,
    screenshot: () => page.screenshot({ fullPage: true }),
    async outcome(timeoutMs) {
      try {
        return await awaitOutcome(parts, timeoutMs, true);
      } finally {
        traffic.mode = 'over';
      }
    },
    siteState: async () => JSON.stringify(await page.context().storageState()),
    [Symbol.asyncDispose]: parts.close,
  };
}

async function act(page: Page, event: RemoteInput): Promise<void> {
  switch (event.type) {
    case 'mouse':
      await page.mouse.move(event.x, event.y);
      if (event.action === 'pressed') await page.mouse.down({ clickCount: event.clicks });
      else if (event.action === 'released') await page.mouse.up({ clickCount: event.clicks });
      return;
    case 'wheel':
      await page.mouse.move(event.x, event.y);
      return page.mouse.wheel(event.dx, event.dy);
    case 'key':
      return event.action === 'down' ? page.keyboard.down(event.key) : page.keyboard.up(event.key);
    case 'text':
      return page.keyboard.insertText(event.text);
  }
}
