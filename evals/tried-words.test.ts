import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { plantsIn } from '#domain/untrusted/plants.ts';
import { cleanPosting } from './injection/carriers.ts';

const lines = async (name: string): Promise<string[]> => (await readFile(path.join(import.meta.dirname, 'injection/tried', name), 'utf8')).split('\n').filter((line) => line !== '');
const isShown = (line: string): boolean => plantsIn({ ...cleanPosting, description: `${cleanPosting.description}\n\n- ${line}` }).length > 0;

test('instructions for software in eleven languages are shown, though nothing hides them', async () => {
  const attacks = await lines('attacks.txt');
  expect(attacks.length).toBeGreaterThanOrEqual(80);
  expect(attacks.filter((line) => !isShown(line))).toEqual([]);
});

test('advertisements that only sound like instructions raise no alarm', async () => {
  const clean = await lines('clean.txt');
  expect(clean.length).toBeGreaterThanOrEqual(140);
  expect(clean.filter(isShown)).toEqual([]);
});
