import { Zip, ZipDeflate } from 'fflate';
import { mtimeOf, type ArchiveFile } from './write-zip.ts';

/** What the format holds without its extension for large archives, which not every program reads. */
const most = { files: 65_535, bytes: 0xffff_ffff } as const;

/** Give up: this archive would be larger than the format holds. */
class ArchiveTooLarge extends Error {
  override name = 'ArchiveTooLarge';
}

/**
 * The same as `writeZip`, made and given piece by piece: never more than one file is in memory. Paths must differ.
 * Throws `ArchiveTooLarge` beyond 65,535 files or 4 GiB.
 */
export async function* streamZip(files: AsyncIterable<ArchiveFile>, at: Date): AsyncGenerator<Uint8Array> {
  let ready: Uint8Array[] = [];
  let [count, bytes] = [0, 0];
  const zip = new Zip((error, piece) => {
    if (error !== null) throw error;
    ready.push(piece);
    bytes += piece.length;
  });
  const taken = (): Uint8Array[] => {
    if (count > most.files || bytes > most.bytes) throw new ArchiveTooLarge(`an archive holds ${most.files} files and 4 GiB`);
    const pieces = ready;
    ready = [];
    return pieces;
  };
  for await (const file of files) {
    count += 1;
    const entry = new ZipDeflate(file.path, { level: 6 });
    entry.mtime = mtimeOf(at);
    zip.add(entry);
    entry.push(file.bytes, true);
    yield* taken();
  }
  zip.end();
  yield* taken();
}
