import express from 'express';
import type { Request } from 'express';
import type { ReceivedFile } from '../site/log.ts';
import { sha256 } from '../site/site.ts';

/** Reads the whole body as bytes, so that what arrived can be hashed before anything is parsed. */
export const bodyOf = express.raw({ type: () => true, limit: '40mb' });

export interface Multipart {
  readonly fields: Readonly<Record<string, readonly string[]>>;
  readonly files: readonly ReceivedFile[];
}

/** Fields and hashed files of a multipart body; a file input left empty is no file. */
export async function multipartOf(req: Request): Promise<Multipart> {
  const form = await new Response(new Uint8Array(req.body as Buffer), { headers: { 'content-type': req.headers['content-type'] ?? '' } }).formData();
  const fields: Record<string, string[]> = {};
  const files: ReceivedFile[] = [];
  for (const [name, value] of form.entries()) {
    if (typeof value === 'string') {
      (fields[name] ??= []).push(value);
    } else if (value.size > 0 || value.name !== '') {
      const bytes = new Uint8Array(await value.arrayBuffer());
      files.push({ field: name, fileName: value.name, mediaType: value.type, bytes: bytes.byteLength, sha256: sha256(bytes) });
    }
  }
  return { fields, files };
}
