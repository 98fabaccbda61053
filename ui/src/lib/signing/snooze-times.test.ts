import { describe, expect, test } from 'vitest';
import { snoozeUntil } from './snooze-times.ts';

const saturday = new Date(2026, 10, 21, 15, 20).getTime();

describe('putting an item aside', () => {
  test('until tomorrow or in a week means eight in the morning', () => {
    expect(snoozeUntil('tomorrow', saturday)).toEqual(new Date(2026, 10, 22, 8));
    expect(snoozeUntil('week', saturday)).toEqual(new Date(2026, 10, 28, 8));
  });
  test('until Monday means the next one, also on a Monday', () => {
    expect(snoozeUntil('monday', saturday)).toEqual(new Date(2026, 10, 23, 8));
    expect(snoozeUntil('monday', new Date(2026, 10, 23, 7).getTime())).toEqual(new Date(2026, 10, 30, 8));
  });
});
