import { beforeAll, describe, expect, test } from 'vitest';
import { judgeTold, type Told } from './fabrication/told.ts';

describe('sentences written by hand', { timeout: 400_000 }, () => {
  let told: readonly Told[] = [];
  beforeAll(async () => {
    told = await judgeTold();
  }, 400_000);

  test('there are enough of both kinds', () => {
    expect(told.filter((one) => one.isLie).length).toBeGreaterThan(2_000);
    expect(told.filter((one) => !one.isLie).length).toBeGreaterThan(1_500);
  });

  // Shares, since every round adds people: what is left are words and kinds that no rule knows yet.
  test('lies are refused, but for the few that no rule knows', () => {
    const lies = told.filter((one) => one.isLie);
    const passed = lies.filter((one) => one.refusals.length === 0).map((one) => `${one.kind}: ${one.text}`);
    expect(passed.slice(Math.floor(0.03 * lies.length))).toEqual([]);
  });

  test('no round alone lets many lies pass', () => {
    const rounds = Array.from(Map.groupBy(told.filter((one) => one.isLie), (one) => one.round), ([round, lies]) => ({ round, passed: lies.filter((one) => one.refusals.length === 0).length / lies.length }));
    expect(rounds.filter(({ passed }) => passed > 0.06)).toEqual([]);
  });

  test('honest retellings pass, but for the few whose words are unknown', () => {
    const truths = told.filter((one) => !one.isLie);
    const refused = truths.filter((one) => one.refusals.length > 0).map((one) => `${one.text}\n  ${one.refusals.map((r) => `${r.kind}: ${r.words}`).join(', ')}`);
    expect(refused.slice(Math.floor(0.12 * truths.length))).toEqual([]);
  });
});
