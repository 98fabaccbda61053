import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { ScreenSuite, whyNoSite } from './fake/screens.ts';
import { practiceWorld } from './fake/world.ts';

const suite = new ScreenSuite();

describe.skipIf(whyNoSite !== null)(`screens follow what happens${whyNoSite === null ? '' : ` (skipped: ${whyNoSite})`}`, () => {
  beforeAll(() => suite.start());
  afterEach(() => suite.closeAll());
  afterAll(() => suite.end());

  test('it says when it is not live, goes on by request, and misses nothing', async () => {
    const world = practiceWorld({ sign: 1 });
    const { page, server } = await suite.open(world);
    await page.getByText('Live', { exact: true }).waitFor();
    server.cut();
    await page.getByText(/Not live/u).first().waitFor();
    const fresh = world.add({ stage: 'awaiting_approval' });
    world.emit('prepared', fresh.id);
    await page.getByRole('button', { name: 'Show 1 new' }).waitFor();
    server.restore();
    await expect.poll(() => page.getByText('Live', { exact: true }).isVisible()).toBe(true);
  });

  test('one socket a page', async () => {
    const world = practiceWorld({ sign: 2 });
    const { page } = await suite.open(world);
    const sockets: string[] = [];
    page.on('websocket', (socket) => sockets.push(socket.url()));
    await page.reload();
    await page.getByText('Live', { exact: true }).waitFor();
    await page.keyboard.press('g');
    await page.keyboard.press('c');
    await page.getByRole('heading', { name: 'Campaigns' }).waitFor();
    await page.keyboard.press('g');
    await page.keyboard.press('i');
    await page.locator('#item-title').waitFor();
    expect(sockets).toHaveLength(1);
  });

  // The screen, the inbox and the stream are asked for one after another: what happens in between is told all the same.
  test.each([
    ['the inbox is read', /\/api\/v1\/inbox/u],
    ['the stream is opened', /\/api\/v1\/live\/tickets/u],
  ])('a screen that was read before %s shows what happened meanwhile', async (_then, request) => {
    const world = practiceWorld({ sign: 1 });
    const { page } = await suite.open(world, 'about:blank');
    const rows = page.getByRole('main').locator('a[data-row]');
    await page.route(request, async (route) => {
      await rows.first().waitFor();
      expect(await rows.count()).toBe(1);
      world.emit('prepared', world.add({ stage: 'awaiting_approval' }).id);
      await route.continue();
    }, { times: 1 });
    await page.goto('/applications');
    await expect.poll(() => rows.count()).toBe(2);
  });
});
