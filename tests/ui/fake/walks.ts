import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { keyOf, type KeyId } from '#lib/keys/keys.ts';
import { practiceWorld, type World } from './world.ts';

/** Keys that mean something on one screen, in the order in which they are pressed, each with what is seen then. */
export interface Walk {
  readonly screen: string;
  readonly path: (world: World) => string;
  readonly world: () => World;
  readonly ready: (page: Page) => Promise<void>;
  readonly steps: readonly (readonly [KeyId, (page: Page, world: World) => Promise<void>])[];
}

/** Presses a key as the table says it. */
export async function press(page: Page, id: KeyId): Promise<void> {
  for (const key of keyOf(id).keys.replaceAll(/\[\w+\]\+/gu, '').replace('$mod', 'Control').split(' ')) await page.keyboard.press(key);
}

/** The item can be signed: it is whole, and the queue's mark stands at it. */
export const canSign = (page: Page) => page.locator('button:enabled[aria-describedby=signing-says]').waitFor();
const queue = (page: Page) => page.getByRole('region', { name: 'Waiting for you' }).getByRole('listitem');
const current = (n: number) => async (page: Page) => {
  await queue(page).nth(n).locator('[aria-current=true]').waitFor();
  await canSign(page);
};
const marked = (n: number) => (page: Page) => expect.poll(() => page.getByLabel('1 selected').count()).toBe(n);
const both = (...seen: ((page: Page) => Promise<void>)[]) => async (page: Page) => {
  for (const look of seen) await look(page);
};
const heading = (name: string) => (page: Page) => page.getByRole('heading', { name, level: 1 }).waitFor();
const dialog = (words: string) => async (page: Page) => {
  await page.getByRole('dialog').getByText(words).first().waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
};
const row = (n: number) => (page: Page) => page.locator(`a[data-row] >> nth=${n}`).and(page.locator(':focus')).waitFor();
const card = (stage: string, n = 0) => async (page: Page, world: World) => {
  const id = world.applications.filter((a) => a.stage === stage)[n]?.id;
  await expect.poll(() => page.locator('a[data-card]:focus').getAttribute('data-card')).toBe(id);
};
const change = (n: number) => (page: Page) => page.locator('[data-change]:visible').nth(n).and(page.locator(':focus')).waitFor();
const settled = (sent: boolean) => async (_page: Page, world: World) => {
  await expect.poll(() => world.asked.find(({ path }) => path.endsWith('/settle'))?.body).toEqual({ sent });
};
const campaignIs = (state: string) => async (page: Page, world: World) => {
  await page.getByRole('status').getByText(state).waitFor();
  await expect.poll(() => world.campaigns[0]?.state).toBe(state);
};
const undecided = () => {
  const world = practiceWorld({ sign: 0 });
  world.add({ stage: 'outcome_unknown' });
  return world;
};
const canSettle = (page: Page) => page.getByRole('button', { name: 'It did not' }).waitFor();
const cards = () => {
  const world = practiceWorld({ sign: 2 });
  world.add({ stage: 'preparing' });
  return world;
};

/** The table of keys, screen by screen. */
export const walks: readonly Walk[] = [
  {
    screen: 'the queue', path: () => '/inbox', world: () => practiceWorld({ sign: 4 }), ready: canSign,
    steps: [
      ['open', (page) => page.locator('#item-title:focus').waitFor()],
      ['next', current(1)],
      ['selectPrevious', both(current(0), marked(2))],
      ['next', current(1)],
      ['next', current(2)],
      ['selectNext', both(current(3), marked(4))],
      ['previous', current(2)],
      ['select', marked(3)],
    ],
  },
  {
    screen: 'the signing view', path: () => '/inbox', world: () => practiceWorld({ sign: 2 }), ready: canSign,
    steps: [
      ['nextChange', change(0)],
      ['nextChange', change(1)],
      ['previousChange', change(0)],
      ['nextView', (page) => page.locator('button[aria-pressed=true]', { hasText: 'side by side' }).waitFor()],
      ['posting', dialog('Senior Platform Engineer')],
      ['edit', dialog('Check and prepare again')],
      ['later', dialog('Tomorrow')],
      ['duplicate', dialog('same vacancy')],
      ['reject', dialog('Why not?')],
      ['sign', (page) => page.getByTestId('outbox').getByText('Goes out in').waitFor()],
      ['undo', (_page, world) => expect.poll(() => [world.applications[0]?.stage, world.asked.filter(({ path }) => path.endsWith('/undo')).length]).toEqual(['awaiting_approval', 1])],
    ],
  },
  { screen: 'what went through', path: () => '/inbox', world: undecided, ready: canSettle, steps: [['later', dialog('Tomorrow')], ['yes', settled(true)]] },
  { screen: 'what did not go through', path: () => '/inbox', world: undecided, ready: canSettle, steps: [['no', settled(false)]] },
  {
    screen: 'a list', path: () => '/openings', world: () => practiceWorld(), ready: (page) => page.locator('a[data-row]').first().waitFor(),
    steps: [['next', row(0)], ['next', row(1)], ['previous', row(0)], ['search', (page) => page.locator('input[type=search]:focus').waitFor()]],
  },
  {
    screen: 'the board', path: () => '/applications?view=board', world: cards, ready: (page) => page.locator('a[data-card]').first().waitFor(),
    steps: [
      ['down', card('preparing')], ['right', card('awaiting_approval')], ['down', card('awaiting_approval', 1)], ['up', card('awaiting_approval')], ['move', dialog('Where to with')], ['left', card('preparing')],
    ],
  },
  {
    screen: 'a campaign', path: (world) => `/campaigns/${world.campaigns[0]?.id}`, world: () => practiceWorld({ sign: 0 }), ready: (page) => page.getByRole('status').getByText('running').waitFor(),
    steps: [['pause', campaignIs('paused')], ['pause', campaignIs('running')]],
  },
  {
    screen: 'any screen', path: () => '/settings', world: () => practiceWorld({ sign: 1 }), ready: heading('Settings'),
    steps: [
      ['goOpenings', heading('Openings')], ['goApplications', heading('Applications')], ['goCampaigns', heading('Campaigns')], ['goCandidate', heading('Ines Halvorsen')], ['goCalendar', heading('Calendar')], ['goInsights', heading('Insights')],
      ['goSettings', heading('Settings')], ['goInbox', canSign], ['help', dialog('They are silent in fields.')], ['palette', dialog('Go to the openings')],
    ],
  },
];
