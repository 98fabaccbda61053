import { createHash } from 'node:crypto';
import type { Locator } from 'playwright-core';

/** A file that an input holds, hashed in the page. */
export interface HeldFile {
  readonly fileName: string;
  readonly sha256: string;
  readonly bytes: number;
}

interface PageFile { readonly name: string; readonly size: number; arrayBuffer(): Promise<ArrayBuffer> }

/** A file input, or an element that was handed a file without having one. */
export interface HoldsFile {
  readonly files?: ArrayLike<PageFile> | null;
  handedFile?: PageFile;
}

/** Name, size and SHA-256 of what a file input holds or a place for files was handed; empty where it is gone or holds nothing. */
export async function filesIn(input: Locator): Promise<readonly HeldFile[]> {
  // One call, whether the input is there or not.
  const held = await input.evaluateAll(async ([el]: readonly unknown[]) => {
    if (el === undefined) return [];
    const { files: chosen, handedFile } = el as HoldsFile;
    const files = Array.from(chosen ?? (handedFile === undefined ? [] : [handedFile]));
    return Promise.all(files.map(async (file) => {
      const bytes = await file.arrayBuffer();
      // Pages over plain http have no crypto.subtle; then the bytes themselves come back and are hashed outside.
      if (crypto.subtle === undefined) return { fileName: file.name, bytes: file.size, digest: null, raw: Array.from(new Uint8Array(bytes)) };
      const digest = Array.from(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
      return { fileName: file.name, bytes: file.size, digest, raw: null };
    }));
  });
  return held.map(({ fileName, bytes, digest, raw }) => ({ fileName, bytes, sha256: digest === null ? createHash('sha256').update(Uint8Array.from(raw ?? [])).digest('hex') : Buffer.from(digest).toString('hex') }));
}
