import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openApiFiles } from './files.ts';

test('the screens are built on the API as it is: run "node api/openapi/write.ts" after a change', async () => {
  for (const [path, text] of await openApiFiles()) expect(readFileSync(path, 'utf8')).toBe(text);
});
