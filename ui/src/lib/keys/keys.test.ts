import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { de } from '#lib/i18n/de.ts';
import { keyTable } from './keys.ts';
import { keysDocument } from './keys-document.ts';

describe('the table of keys', () => {
  test('docs/keys.md is made from it (node ui/src/lib/keys/write.ts)', () => {
    expect(readFileSync(join(import.meta.dirname, '../../../../docs/keys.md'), 'utf8')).toBe(keysDocument());
  });
  test('no key stands there twice, and each has its words in German too', () => {
    expect(new Set(keyTable.map((k) => k.keys)).size).toBe(keyTable.length);
    expect(keyTable.filter((k) => de.keys.titles[k.id] === '')).toEqual([]);
  });
});
