import { mkdir, readFile, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { sha256 } from '#adapters/hash/sha256.ts';
import { writeWhole } from '../keys/key-files.ts';
import type { PersonKey } from '../keys/person-keys.ts';
import { SealBroken } from '../keys/seal.ts';
import { FileDamaged, FileMissing } from './files.port.ts';
import type { Files } from './files.port.ts';

/** `personKey` gives the key of a person; it throws for one that does not exist. */
export interface LocalFilesSettings {
  readonly folder: string;
  readonly personKey: (userId: string) => Promise<PersonKey>;
}

const keyShape = /^[0-9a-f]{64}$/;

/** Files in `folder/<person>/<first two of the key>/<key>`, where the person is an HMAC too: names say nothing. */
export function createLocalFiles(settings: LocalFilesSettings): Files {
  function pathOf(person: PersonKey, key: string): string {
    // Only an address can name a file, so that no key leads out of the folder.
    if (!keyShape.test(key)) throw new FileMissing(`no file has the key ${JSON.stringify(key)}`);
    return join(settings.folder, person.address(Buffer.from('folder')).slice(0, 32), key.slice(0, 2), key);
  }

  return {
    async put(userId, bytes, mediaType) {
      const person = await settings.personKey(userId);
      const key = person.address(Buffer.from('file'), Buffer.from(mediaType, 'utf8'), bytes);
      const path = pathOf(person, key);
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      await writeWhole(path, person.seal(packed(mediaType, bytes), placeOf(key)), 0o600);
      return { key, sha256: sha256(bytes), bytes: bytes.byteLength };
    },

    async get(userId, key) {
      const person = await settings.personKey(userId);
      const sealed = await readFile(pathOf(person, key)).catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') throw new FileMissing(`there is no file ${key}`, { cause: error });
        throw error;
      });
      return opened(person, key, sealed);
    },

    async remove(userId, key) {
      const person = await settings.personKey(userId);
      await unlink(pathOf(person, key)).catch((error: NodeJS.ErrnoException) => {
        if (error.code !== 'ENOENT') throw error;
      });
    },
  };
}

function placeOf(key: string): string {
  return `file:${key}`;
}

/** Length of the media type (2 bytes) · media type · bytes: the type is kept as safe as the content. */
function packed(mediaType: string, bytes: Uint8Array): Buffer {
  const type = Buffer.from(mediaType, 'utf8');
  const length = Buffer.alloc(2);
  length.writeUInt16BE(type.length);
  return Buffer.concat([length, type, bytes]);
}

function opened(person: PersonKey, key: string, sealed: Buffer): { bytes: Buffer; mediaType: string } {
  try {
    const plain = person.open(sealed, placeOf(key));
    const end = 2 + plain.readUInt16BE(0);
    return { mediaType: plain.subarray(2, end).toString('utf8'), bytes: plain.subarray(end) };
  } catch (cause) {
    if (cause instanceof SealBroken) throw new FileDamaged(`the file ${key} is damaged; restore it from a backup`, { cause });
    throw cause;
  }
}
