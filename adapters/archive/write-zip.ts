import { zipSync } from 'fflate';

/** One file of an archive; `/` in a path makes folders. */
export interface ArchiveFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A ZIP of these files in their order, all dated `at`: the same files give the same bytes. */
export function writeZip(files: readonly ArchiveFile[], at: Date): Uint8Array {
  return zipSync(Object.fromEntries(files.map(({ path, bytes }) => [path, bytes])), { level: 6, mtime: mtimeOf(at) });
}

/** Dates of the format have no zone and begin in 1980. */
export function mtimeOf(at: Date): Date {
  return new Date(Math.max(at.getTime(), Date.UTC(1980, 0, 2)));
}
