import { expect, test } from 'vitest';
import { run } from './submit.ts';

test('drill submit, 60 of them: through Chromium and over HTTP, each is sent once', { timeout: 900_000 }, async () => {
  const said: string[] = [];
  const code = await run(['--pipelines', '60', '--chromium', '6', '--minutes', '8'], (line) => said.push(line));
  expect({ code, said }).toMatchObject({ code: 0 });
  expect(said.at(-1)).toMatch(/pipelines=60 .*doubled=0 second_clicks=0 lost=0 unsigned=0 stuck=0 untrue=0 unexplained_unknown=0.* resets_shown=0 .*in_chromium=6/);
});
