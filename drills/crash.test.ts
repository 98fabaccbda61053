import { expect, test } from 'vitest';
import { run } from './crash.ts';

test('drill crash refuses a sabotage that it does not know', async () => {
  expect(await run(['--sabotage', 'nothing'], () => undefined)).toBe(2);
});
