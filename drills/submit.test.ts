import { expect, test } from 'vitest';
import { run } from './submit.ts';

test('drill submit sends each once, through Chromium and over HTTP, while everything is killed in turn', { timeout: 900_000 }, async () => {
  const said: string[] = [];
  const code = await run(['--pipelines', '60', '--chromium', '3', '--seed', '2', '--minutes', '8', '--lease', '30', '--moves', '30'], (line) => said.push(line));
  expect({ code, said }).toMatchObject({ code: 0 });
  expect(said.at(-1)).toMatch(/ in_chromium=3 /);
});
