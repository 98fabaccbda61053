import { Buffer } from 'node:buffer';

export interface ZipEntry {
  readonly name: string;
  /** Bytes it says it unpacks to. */
  readonly size: number;
}

const mostEntries = 5000;

/**
 * The entries of a ZIP file by its central directory (PKWARE APPNOTE 4.3.12), or null where it is no whole ZIP file or
 * holds more than 5,000. Read before anything is unpacked.
 */
export function zipEntries(bytes: Uint8Array): ZipEntry[] | null {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = file.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  if (end === -1 || end + 22 > file.length) return null;
  const count = file.readUInt16LE(end + 10);
  if (count > mostEntries) return null;
  let at = file.readUInt32LE(end + 16);
  const entries: ZipEntry[] = [];
  for (let n = count; n > 0; n -= 1) {
    if (at + 46 > file.length || file.readUInt32LE(at) !== 0x02014b50) return null;
    const nameLength = file.readUInt16LE(at + 28);
    entries.push({ name: file.toString('utf8', at + 46, at + 46 + nameLength), size: file.readUInt32LE(at + 24) });
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return entries;
}
