/** A file as kept: `key` is its address for this person, `sha256` the hash of its plain bytes (hex). */
export interface StoredFile {
  readonly key: string;
  readonly sha256: string;
  readonly bytes: number;
}

export interface FileContent {
  readonly bytes: Buffer;
  readonly mediaType: string;
}

/** Files of people, encrypted with the person's key and addressed by content under it. */
export interface Files {
  /** Idempotent: the same bytes of the same person have one address. Durable once it returns. */
  put(userId: string, bytes: Uint8Array, mediaType: string): Promise<StoredFile>;
  /** Throws `FileMissing` or `FileDamaged`; never returns bytes that were not put so. */
  get(userId: string, key: string): Promise<FileContent>;
  /** Removing what is not there is done already. */
  remove(userId: string, key: string): Promise<void>;
}

/** Give up: this person has no such file. */
export class FileMissing extends Error {
  override name = 'FileMissing';
}

/** Give up and say so to the person: what is stored is not what was put. Restore it from a backup. */
export class FileDamaged extends Error {
  override name = 'FileDamaged';
}
