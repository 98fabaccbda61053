import { Buffer } from 'node:buffer';

/**
 * Bytes that a ZIP file says it unpacks to, by its central directory (PKWARE APPNOTE 4.3.12), or null where it is no
 * whole ZIP file. Read before anything is unpacked.
 */
export function unpackedSize(bytes: Uint8Array): number | null {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = file.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  if (end === -1 || end + 22 > file.length) return null;
  let at = file.readUInt32LE(end + 16);
  let total = 0;
  for (let n = file.readUInt16LE(end + 10); n > 0; n -= 1) {
    if (at + 46 > file.length || file.readUInt32LE(at) !== 0x02014b50) return null;
    total += file.readUInt32LE(at + 24);
    at += 46 + file.readUInt16LE(at + 28) + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return total;
}
