import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { ScreenSuite, whyNoSite } from './fake/screens.ts';
import { practiceWorld } from './fake/world.ts';

const suite = new ScreenSuite();

describe.skipIf(whyNoSite !== null)(`what can wait${whyNoSite === null ? '' : ` (skipped: ${whyNoSite})`}`, () => {
  beforeAll(() => suite.start());
  afterEach(() => suite.closeAll());
  afterAll(() => suite.end());

  test.each([{ says: 'a follow-up to sign', direction: 'out' }, { says: 'a reply to confirm', direction: 'in' }] as const)('$says is put aside by key and comes back', async ({ direction }) => {
    const world = practiceWorld({ sign: 0 });
    const id = world.addMail(world.add({ stage: 'following_up' }), direction);
    const { page } = await suite.open(world, `/inbox/${id}`);
    await page.getByRole('button', { name: 'Later' }).waitFor();
    await page.keyboard.press('s');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('2');
    await page.getByText('1 put aside').click();
    expect(world.aside).toMatchObject([{ mailId: id }]);
    await page.getByRole('button', { name: 'Back now' }).click();
    await expect.poll(() => world.aside).toEqual([]);
    await page.getByRole('link', { name: new RegExp(world.applications[0]?.title ?? '', 'u') }).first().waitFor();
  });

  test('a vacancy applied for before is applied for once more only by an express word', async () => {
    const world = practiceWorld({ sign: 0 });
    const application = world.add({ stage: 'needs_you', needsYou: 'already_applied' });
    const { page } = await suite.open(world, `/inbox/${application.id}`);
    const answered = () => world.asked.filter(({ path }) => path.endsWith('/answer'));
    await page.getByRole('button', { name: 'Apply once more' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
    expect(answered()).toEqual([]);
    await page.getByRole('button', { name: 'Apply once more' }).click();
    await page.getByRole('button', { name: 'Yes, once more' }).click();
    await expect.poll(() => answered().map(({ body }) => body)).toEqual([{ answers: [], again: true }]);
  });
});
