import { describe, expect, test } from 'vitest';
import { de } from '#lib/i18n/de.ts';
import { en } from '#lib/i18n/en.ts';
import { placeLine } from './place-line.ts';

describe('where and how one works', () => {
  test('is said once', () => {
    expect([placeLine('Berlin', 'hybrid', en), placeLine('Remote (EU)', 'remote', en), placeLine('Berlin, hybrid', 'hybrid', de), placeLine('Köln', 'on_site', de), placeLine('Köln', 'unknown', de), placeLine('', 'remote', en)]).toEqual(['Berlin · hybrid', 'Remote (EU)', 'Berlin, hybrid', 'Köln · vor Ort', 'Köln', 'remote']);
  });
});
