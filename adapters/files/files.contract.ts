import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FileDamaged, FileMissing } from './files.port.ts';
import type { Files } from './files.port.ts';

/** What a driver's suite needs: the driver for people "ada" and "ben", and a hand on the raw stored bytes. */
export interface FilesUnderTest {
  readonly files: Files;
  /** Every stored object as it lies there. */
  readonly rawObjects: () => Promise<{ name: string; bytes: Buffer }[]>;
  /** Overwrites every stored object by `change`. */
  readonly damage: (change: (bytes: Buffer) => Buffer) => Promise<void>;
}

/** The one suite that every driver of the files port runs. */
export function filesContract(name: string, setUp: () => Promise<FilesUnderTest>): void {
  describe(`files: ${name}`, () => {
    test('bytes come back as they were put, whatever they are', async () => {
      const { files } = await setUp();
      await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), fc.string({ maxLength: 60 }), async (bytes, mediaType) => {
        const stored = await files.put('ada', bytes, mediaType);
        expect(stored.bytes).toBe(bytes.byteLength);
        expect(stored.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
        const found = await files.get('ada', stored.key);
        expect(found.bytes.equals(bytes)).toBe(true);
        expect(found.mediaType).toBe(mediaType);
      }), { numRuns: 30 });
    });

    test('the same bytes are kept once, and two people never share an address', async () => {
      const { files, rawObjects } = await setUp();
      const first = await files.put('ada', Buffer.from('cv'), 'text/plain');
      expect(await files.put('ada', Buffer.from('cv'), 'text/plain')).toEqual(first);
      expect(await rawObjects()).toHaveLength(1);
      const other = await files.put('ben', Buffer.from('cv'), 'text/plain');
      expect(other.key).not.toBe(first.key);
      await expect(files.get('ben', first.key)).rejects.toThrow(FileMissing);
    });

    test('neither content, hash nor owner can be read from what is stored', async () => {
      const { files, rawObjects } = await setUp();
      const { sha256 } = await files.put('ada', Buffer.from('a plain secret of some length'), 'text/x-secret');
      const objects = await rawObjects();
      expect(objects).toHaveLength(1);
      const seen = objects.map((o) => `${o.name} ${o.bytes.toString('latin1')}`).join();
      expect(['plain secret', 'x-secret', 'ada', sha256].filter((word) => seen.includes(word))).toEqual([]);
    });

    test('damaged bytes are refused, not returned, and putting them again mends them', async () => {
      const { files, damage } = await setUp();
      const { key } = await files.put('ada', Buffer.from('exact bytes'), 'text/plain');
      await damage((bytes) => Buffer.concat([bytes.subarray(0, -1), Buffer.of((bytes.at(-1) ?? 0) ^ 1)]));
      await expect(files.get('ada', key)).rejects.toThrow(FileDamaged);
      await damage((bytes) => bytes.subarray(0, 5));
      await expect(files.get('ada', key)).rejects.toThrow(FileDamaged);
      await files.put('ada', Buffer.from('exact bytes'), 'text/plain');
      expect((await files.get('ada', key)).bytes.toString()).toBe('exact bytes');
    });

    test('a removed file is missing, and removing it again is no error', async () => {
      const { files } = await setUp();
      const { key } = await files.put('ada', Buffer.from('x'), 'text/plain');
      await files.remove('ada', key);
      await files.remove('ada', key);
      await expect(files.get('ada', key)).rejects.toThrow(FileMissing);
    });

    test('only an address names a file', async () => {
      const { files } = await setUp();
      for (const key of ['', '..', '../../etc/passwd', 'A'.repeat(64), `${'a'.repeat(64)}\n`]) {
        await expect(files.get('ada', key)).rejects.toThrow(FileMissing);
        await expect(files.remove('ada', key)).rejects.toThrow(FileMissing);
      }
    });
  });
}
