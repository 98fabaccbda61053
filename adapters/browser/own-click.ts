import { setTimeout as sleep } from 'node:timers/promises';
import type { CDPSession, Frame, Page } from 'playwright-core';
import type { FilledForm } from '#domain/form/filled-form.ts';
import type { Traffic } from './traffic.ts';

/** Milliseconds between two looks at a form that its person may change, and for a fresh look while it sends. */
const pace = 700;
const freshLook = 1_500;

interface OwnClick {
  readonly page: Page;
  readonly form: Frame;
  readonly traffic: Traffic;
  readonly readBack: () => Promise<FilledForm>;
  readonly gone: Promise<void>;
}

/**
 * Holds what the person's own click sends until `mayGo`, told how the form stands, resolves true. A page that is on its
 * way to the next one answers nothing, so the form is read all the while, and what the person typed since the last
 * reading keeps their click back: they press once more.
 */
export function holdOwnClick({ page, form, traffic, readBack, gone }: OwnClick, mayGo: (stands: FilledForm) => Promise<boolean>): void {
  let changedAt = performance.now();
  let last: { readonly began: number; readonly stands: FilledForm } | null = null;
  const watched = { over: false };
  void gone.then(() => { watched.over = true; });
  const look = async (): Promise<FilledForm> => {
    const began = performance.now();
    const stands = await readBack();
    last = { began, stands };
    return stands;
  };
  const watch = async () => {
    await tellChanges(page, form, () => { changedAt = performance.now(); });
    while (!watched.over && traffic.mode === 'held') {
      await look().catch(() => null);
      await sleep(pace);
    }
  };
  void watch().catch(() => { watched.over = true; });

  traffic.holdApplication(async (leavesPage) => {
    const fresh = leavesPage ? null : await Promise.race([look().catch(() => null), sleep(freshLook, null)]);
    const stands = fresh ?? (last !== null && last.began > changedAt ? last.stands : null);
    return stands !== null && mayGo(stands);
  });
}

/** Says when the person changes a field: listened to in a world of its own, which the page's scripts do not see. */
async function tellChanges(page: Page, form: Frame, changed: () => void): Promise<void> {
  const own = form === page.mainFrame() ? null : await page.context().newCDPSession(form).catch(() => null);
  const devtools: CDPSession = own ?? (await page.context().newCDPSession(page));
  const { frameTree } = await devtools.send('Page.getFrameTree');
  const frames = [frameTree, ...(frameTree.childFrames ?? [])].map(({ frame }) => frame);
  const frameId = (frames.find(({ url }) => url === form.url()) ?? frameTree.frame).id;
  devtools.on('Runtime.bindingCalled', changed);
  await devtools.send('Runtime.enable');
  await devtools.send('Runtime.addBinding', { name: 'changed', executionContextName: 'countersign' });
  const { executionContextId } = await devtools.send('Page.createIsolatedWorld', { frameId, worldName: 'countersign' });
  const expression = `for (const type of ['input', 'change', 'drop', 'keydown']) document.addEventListener(type, (e) => { if (e.type !== 'keydown' || e.key !== 'Enter') changed(''); }, true)`;
  await devtools.send('Runtime.evaluate', { contextId: executionContextId, expression });
}
