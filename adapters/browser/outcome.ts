import { setTimeout as sleep } from 'node:timers/promises';
import type { Frame, Page } from 'playwright-core';
import type { HandOverPoint } from '#domain/form/form-plan.ts';
import { textOf } from '#domain/form/page/page-tree.ts';
import type { PageTree } from '#domain/form/page/page-tree.ts';
import type { SubmitOutcome } from './browser.port.ts';
import { challengeOn } from './challenges.ts';
import type { FormDriver, Marker } from './forms/driver.ts';
import { snapshot } from './page/snapshot.ts';
import type { SentApplication, Traffic } from './traffic.ts';

/** Milliseconds between two looks at the page. */
const pace = 100;
/** Milliseconds a page gets to show a marker after its application was answered, or after the reply was lost or an error. */
const graceAnswered = 10_000;
const graceLost = 3_000;
/** Milliseconds for one look. While a form's POST waits for its reply, Chromium answers nothing about the page. */
const lookTime = 2_000;

/** What is looked at after a click. */
export interface Clicked {
  readonly page: Page;
  /** The frame that held the form. */
  readonly form: Frame;
  readonly driver: FormDriver;
  readonly traffic: Traffic;
  readonly crashed: () => boolean;
}

/**
 * Looks at the page until a marker settles the click; see `SubmitOutcome`.
 * @param personActs the click is the person's own and may take its time
 */
export async function awaitOutcome(clicked: Clicked, timeoutMs: number, personActs = false): Promise<SubmitOutcome> {
  const { page, form, driver, traffic, crashed } = clicked;
  const started = performance.now();
  let settledAt: number | null = null;
  let quietSince = started;
  for (;;) {
    const now = performance.now();
    const sent = traffic.sent();
    if (sent !== null) quietSince = now;
    if (sent !== null && sent.state !== 'waiting') settledAt ??= now;
    const views = await look(page, form);
    const marker = settled(driver, views, sent, now - quietSince, views.length === 0 ? null : await invalidControl(form, sent));
    // Until the person's click has sent something, what stands there is what they are at.
    const premature = personActs && sent === null && marker?.kind !== 'accepted';
    if (marker !== null && !premature) return evidence(page, marker.kind, marker.words, marker.handOver, traffic);
    // A page that is gone shows nothing more.
    if (crashed()) return evidence(page, 'unknown', `the page crashed; ${whyUnknown(sent)}`, null, traffic);
    const failed = sent?.state === 'lost' || (sent?.status ?? 0) >= 500;
    const quiet = settledAt !== null && now - settledAt > (failed ? graceLost : graceAnswered);
    if (quiet || now - started > timeoutMs) return evidence(page, 'unknown', whyUnknown(traffic.sent()), null, traffic);
    await sleep(pace);
  }
}

/** One document as it stands: the page's own, or that of the frame with the form. */
interface View { readonly tree: PageTree; readonly url: string }

/**
 * The marker that settles, if any. A refusal counts only while it cannot hide an acceptance: either nothing left the
 * page for a while, or the application was answered in full. With a lost or open reply a refusal proves nothing.
 */
function settled(driver: FormDriver, views: readonly View[], sent: SentApplication | null, quietMs: number, invalid: string | null): Marker | null {
  const markers = views.flatMap(({ tree, url }) => driver.marker(tree, url) ?? []);
  const accepted = markers.find(({ kind }) => kind === 'accepted');
  if (accepted !== undefined) return accepted;
  const refusalCounts = sent === null ? quietMs > 1_000 : sent.state === 'answered';
  if (!refusalCounts) return null;
  const [marker] = markers;
  if (marker !== undefined) return marker;
  const challenge = views.map(({ tree }) => challengeOn(tree)).find((found) => found !== null) ?? null;
  if (challenge !== null) return { kind: 'not_accepted', words: challenge.words, handOver: challenge.point };
  if (invalid !== null) return { kind: 'not_accepted', words: invalid, handOver: null };
  return sent === null || (sent.status ?? 0) >= 400 ? null : (views.flatMap(({ tree }) => furtherPage(driver, tree) ?? [])[0] ?? null);
}

/**
 * A further page of the same form, which came as the answer to the first. It counts only where the page numbers itself
 * ("Step 2 of 3") and still asks: anything less may stand after an application that was taken.
 */
function furtherPage(driver: FormDriver, page: PageTree): Marker | null {
  const words = textOf(page.root);
  const [said, n, of] = /(?:step|page|schritt|seite|étape)\s*(\d{1,2})\s*(?:of|\/|von|sur)\s*(\d{1,2})/iu.exec(words) ?? [];
  if (said === undefined || Number(n) < 2 || Number(n) > Number(of) || /thank|danke|merci|received your application/iu.test(words)) return null;
  return driver.questions(page).length === 0 ? null : { kind: 'not_accepted', words: `the form goes on with a further page: ${said}`, handOver: 'assisted_only' };
}

/** The documents now; none while the page is on its way to the next one, or gone. */
async function look(page: Page, form: Frame): Promise<readonly View[]> {
  const frames = form === page.mainFrame() || form.isDetached() ? [page.mainFrame()] : [form, page.mainFrame()];
  const trees = await Promise.all(frames.map(async (frame) => ({ tree: await within(lookTime, snapshot(frame)), url: frame.url() })));
  return trees.flatMap(({ tree, url }) => (tree === null ? [] : [{ tree, url }]));
}

async function within<T>(ms: number, work: Promise<T>): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => { timer = setTimeout(() => resolve(null), ms); });
  const result = await Promise.race([work.catch(() => null), late]);
  clearTimeout(timer);
  return result;
}

/** The browser's own words for the first field it holds back, when nothing was sent. */
async function invalidControl(page: Frame, sent: SentApplication | null): Promise<string | null> {
  if (sent !== null) return null;
  const first = page.locator('form :is(input,select,textarea):invalid:not([type=hidden])').first();
  const words = async () => ((await first.count()) === 0 ? null : first.evaluate((el: { validationMessage: string; name: string; id: string }) => `${el.name === '' ? el.id : el.name}: ${el.validationMessage}`));
  return within(lookTime, words());
}

function whyUnknown(sent: SentApplication | null): string {
  if (sent === null) return 'no application was seen leaving the page and no marker appeared';
  if (sent.state === 'lost') return 'the application left and its reply was lost';
  if (sent.state === 'waiting') return 'the application left and no reply came in time';
  return `the site answered ${sent.status ?? ''} without a marker of success or refusal`;
}

async function evidence(page: Page, kind: SubmitOutcome['kind'], marker: string, handOver: HandOverPoint | null, traffic: Traffic): Promise<SubmitOutcome> {
  // A page that still waits for its reply can neither be read nor pictured; the waiting is over here.
  if (kind === 'unknown') await within(lookTime, stopLoading(page));
  const tree = await within(lookTime, snapshot(page));
  const screenshot = await within(5_000, page.screenshot({ fullPage: true, timeout: 4_000 }));
  const sent = traffic.sent();
  return { kind, marker, url: page.url(), pageText: tree === null ? '' : textOf(tree.root), screenshot: screenshot ?? new Uint8Array(), replySha256: sent?.replySha256 ?? null, status: sent?.status ?? null, handOver };
}

async function stopLoading(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Page.stopLoading');
  await devtools.detach();
}
