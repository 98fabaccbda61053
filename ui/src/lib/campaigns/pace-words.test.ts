import { describe, expect, test } from 'vitest';
import { en } from '#lib/i18n/en.ts';
import { Formats } from '#lib/i18n/formats.ts';
import { paceWords } from './pace-words.ts';

const words = { t: en, f: new Formats('en') };
const now = new Date(2026, 10, 21, 15).getTime();
const board = (readEveryMinutes: number, lastReadAt: string | null = null) => ({ readEveryMinutes, lastReadAt }) as Parameters<typeof paceWords>[0]['boards'][number];

describe('how often a campaign reads', () => {
  test('one pace is said once, several from the soonest to the latest', () => {
    expect(paceWords({ state: 'running', boards: [board(360), board(360)] }, words, now)).toBe('reads its boards every 6 h');
    expect(paceWords({ state: 'running', boards: [board(2880), board(30)] }, words, now)).toBe('reads its boards every 30 min to every 2 days');
  });
  test('with the time of the last reading', () => {
    expect(paceWords({ state: 'running', boards: [board(60, new Date(2026, 10, 21, 7, 30).toISOString()), board(60, new Date(2026, 10, 20, 9).toISOString())] }, words, now)).toBe('reads its boards every hour, last today 07:30');
  });
  test('what is paused reads nothing', () => {
    expect(paceWords({ state: 'paused', boards: [board(60)] }, words, now)).toBe(null);
  });
});
