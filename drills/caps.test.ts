import { describe, expect, test } from 'vitest';
import { defaultPacing } from '#domain/submission/pacing.ts';
import { run } from './caps.ts';
import { overPace } from './line/departures.ts';

describe('drill caps', () => {
  test('breaks no cap, distance or quiet hour', async () => {
    const said: string[] = [];
    await run(['--times', '40', '--seed', '11'], (line) => said.push(line));
    expect(said.at(-1)).toMatch(/^signed=40 sent=(?:3[0-9]|40) people=12 over_cap=0 too_close=0 in_quiet_hours=0 same_employer=0 twice=0 seed=11$/);
  });

  test('sees it when what left is forgotten', async () => {
    const said: string[] = [];
    expect(await run(['--times', '120', '--seed', '11', '--sabotage', 'departures'], (line) => said.push(line))).toBe(1);
    expect(said.at(-1)).toMatch(/ over_cap=[1-9]/);
  });

  describe('counts from the departures alone', () => {
    const one = { applicationId: 'a', candidateId: 'c', employer: 'Acme', host: 'https://acme.example', at: Date.parse('2027-10-31T12:00:00Z') };
    const pacing = { ...defaultPacing.practice, spacingSeconds: 60, employerDays: 90 };
    const count = (departures: readonly typeof one[], cap = 10) => overPace(departures, [{ candidateId: 'c', cap, pacing }]);

    test('more than the cap within a day', () => {
      const another = { ...one, applicationId: 'b', employer: 'Other', at: one.at + 3_600_000 };
      expect(count([one, another], 1)).toEqual({ over_cap: 1, too_close: 0, in_quiet_hours: 0, same_employer: 0, twice: 0 });
    });
    test('less than the distance, at one employer, and one application twice', () => {
      expect(count([one, { ...one, at: one.at + 30_000 }])).toEqual({ over_cap: 0, too_close: 1, in_quiet_hours: 0, same_employer: 1, twice: 1 });
    });
    test('what left at night', () => {
      const quietHours = { from: '22:00', to: '07:00', zone: 'Europe/Berlin' };
      expect(overPace([{ ...one, at: Date.parse('2027-10-31T22:30:00Z') }], [{ candidateId: 'c', cap: 10, pacing: { ...pacing, quietHours } }])).toMatchObject({ in_quiet_hours: 1 });
    });
  });
});
