import { beforeAll, describe, expect, test } from 'vitest';
import { judgeTold, type Told } from './fabrication/told.ts';

describe('sentences written by hand', { timeout: 120_000 }, () => {
  let told: readonly Told[] = [];
  beforeAll(async () => {
    told = await judgeTold();
  }, 120_000);

  test('there are enough of both kinds', () => {
    expect(told.filter((one) => one.isLie).length).toBeGreaterThan(500);
    expect(told.filter((one) => !one.isLie).length).toBeGreaterThan(300);
  });

  test('lies are refused, but for the few that no rule knows', () => {
    const passed = told.filter((one) => one.isLie && one.refusals.length === 0).map((one) => `${one.kind}: ${one.text}`);
    expect(passed.slice(16)).toEqual([]);
  });

  test('honest retellings pass, but for the few whose words are unknown', () => {
    const refused = told.filter((one) => !one.isLie && one.refusals.length > 0).map((one) => `${one.text}\n  ${one.refusals.map((r) => `${r.kind}: ${r.words}`).join(', ')}`);
    expect(refused.slice(25)).toEqual([]);
  });
});
