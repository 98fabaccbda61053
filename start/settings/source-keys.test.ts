import { describe, expect, test } from 'vitest';
import { parseSettings } from './parse.ts';
import { sourceKeysOf } from './source-keys.ts';

const read = (environment: Record<string, string>) => sourceKeysOf(parseSettings(environment));

describe('keys of sources from settings', () => {
  test('are none unless they are set', () => expect(read({})).toEqual({}));

  test('are named as their sources ask for them', () => {
    expect(read({ ADZUNA_APP_ID: 'i', ADZUNA_APP_KEY: 'k', USAJOBS_API_KEY: 'u', USAJOBS_EMAIL: 'a@example.org', JSEARCH_API_KEY: 'j' }))
      .toEqual({ adzuna: { app_id: 'i', app_key: 'k' }, usajobs: { api_key: 'u', email: 'a@example.org' }, jsearch: { api_key: 'j' } });
  });

  test.each([[{ ADZUNA_APP_ID: 'i' }, 'ADZUNA_APP_KEY'], [{ USAJOBS_EMAIL: 'a@example.org' }, 'USAJOBS_API_KEY']])('half of a pair stops the start and is named: %j', (environment, words) => {
    expect(() => read(environment)).toThrow(words);
  });
});
