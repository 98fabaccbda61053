import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import type { Application } from '#lib/api/types.ts';
import { ScreenSuite, whyNoSite } from './fake/screens.ts';
import { practiceWorld, type World } from './fake/world.ts';

const suite = new ScreenSuite();

/** A decision, taken on the first of three items of a kind. */
interface Taken {
  readonly on: (world: World) => Application;
  readonly take: (page: Page) => Promise<void>;
  readonly path: RegExp;
}

const bytesAreShown = (page: Page) => page.locator('button:enabled[aria-describedby=signing-says]').waitFor();
const click = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true }).click();
const waiting = (world: World) => world.add({ stage: 'awaiting_approval' });
const withMail = (direction: 'in' | 'out') => (world: World) => {
  const application = world.add({ stage: 'following_up' });
  world.addMail(application, direction);
  return application;
};

const decisions: Readonly<Record<string, Taken>> = {
  signing: { on: waiting, path: /\/sign$/u, take: async (page) => (await bytesAreShown(page), page.keyboard.press('a')) },
  rejecting: { on: waiting, path: /\/reject$/u, take: async (page) => (await bytesAreShown(page), await click(page, /^Reject/u), await page.getByRole('dialog').waitFor(), page.keyboard.press('4')) },
  'putting aside': { on: waiting, path: /\/snooze$/u, take: async (page) => (await bytesAreShown(page), await click(page, /^Later/u), page.getByRole('dialog').getByRole('button', { name: /Tomorrow/u }).click()) },
  editing: {
    on: waiting, path: /\/edit$/u,
    take: async (page) => {
      await bytesAreShown(page);
      await page.keyboard.press('e');
      await page.getByRole('textbox', { name: /Paragraph/u }).last().fill('I look forward to hearing from you.');
      await click(page, 'Check and prepare again');
    },
  },
  answering: {
    on: (world) => world.add({ stage: 'needs_you', needsYou: 'unknown_question' }), path: /\/answer$/u,
    take: async (page) => {
      await page.getByLabel('What is your notice period?').fill('Three months');
      await page.getByRole('radio', { name: 'No' }).check();
      await click(page, 'Go on with these answers');
    },
  },
  'recording a packet': { on: (world) => world.add({ stage: 'needs_you', needsYou: 'packet' }), path: /\/packet$/u, take: async (page) => (await page.getByRole('button', { name: /^I sent it/u }).waitFor(), await page.locator('#item-title').focus(), page.keyboard.press('y')) },
  settling: { on: (world) => world.add({ stage: 'outcome_unknown' }), path: /\/settle$/u, take: (page) => click(page, 'It did not') },
  'confirming a reply': { on: withMail('in'), path: /\/confirm$/u, take: (page) => click(page, 'An offer') },
  'dropping a mail': { on: withMail('out'), path: /\/dismiss$/u, take: (page) => click(page, /^Do not send/u) },
};

describe.skipIf(whyNoSite !== null)(`a decision${whyNoSite === null ? '' : ` (skipped: ${whyNoSite})`}`, () => {
  beforeAll(() => suite.start());
  afterEach(() => suite.closeAll());
  afterAll(() => suite.end());

  test.for(Object.keys(decisions))('(%s) is of the item it was taken on, whatever is shown next', async (name) => {
    const taken = decisions[name];
    if (taken === undefined) throw new Error(name);
    const world = practiceWorld({ sign: 0 });
    const [first] = [taken.on(world), taken.on(world), taken.on(world)];
    const ids = [first.id, ...first.mails.map(({ id }) => id)];
    const { page } = await suite.open(world, `/inbox/${ids.at(-1)}`);
    await taken.take(page);
    await expect.poll(() => world.asked.filter(({ path }) => taken.path.test(path)).map(({ path }) => ids.some((id) => path.includes(id)))).toEqual([true]);
  });
});
