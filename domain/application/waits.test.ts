import { expect, test } from 'vitest';
import { defaultWaits } from './waits.ts';

test('follow-ups come in order and before the application closes', () => {
  const instants = [...defaultWaits.followUps, defaultWaits.close];
  expect(instants).toEqual(instants.toSorted((a, b) => a - b));
  expect(new Set(instants).size).toBe(instants.length);
});

test('the undo window is long enough to change one’s mind', () => {
  expect(defaultWaits.hold).toBeGreaterThanOrEqual(10_000);
});
