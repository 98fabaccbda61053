import { describe, expect, test } from 'vitest';
import { destinationRefusal } from './destination.ts';

const practice = 'http://127.0.0.1:7400';

describe('where a candidate may apply', () => {
  test.each([
    ['practice', `${practice}/boards.greenhouse.io/harrowpike/jobs/1`, practice],
    ['real', 'https://boards.greenhouse.io/harrowpike/jobs/1', practice],
    ['real', 'https://boards.greenhouse.io/harrowpike/jobs/1', null],
  ] as const)('%s at %s', (kind, url, origin) => {
    expect(destinationRefusal(kind, url, origin)).toBeNull();
  });

  test.each([
    ['practice', 'https://boards.greenhouse.io/harrowpike/jobs/1', practice],
    ['practice', 'http://127.0.0.1:7401/boards.greenhouse.io', practice],
    ['practice', 'http://127.0.0.1.evil.example:7400/', practice],
    ['practice', 'https://127.0.0.1:7400/', practice],
    ['practice', 'http://localhost:7400/', practice],
    ['practice', `${practice}/`, null],
    ['real', `${practice}/boards.greenhouse.io/harrowpike/jobs/1`, practice],
    ['real', 'http://user@127.0.0.1:7400/', practice],
  ] as const)('never %s at %s', (kind, url, origin) => {
    expect(destinationRefusal(kind, url, origin)).toContain('never applies at');
  });
});
