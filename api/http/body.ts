import express from 'express';
import type { RequestHandler } from 'express';
import { malformedJson, notJson } from './errors.ts';

const bodyLimit = 1024 * 1024;

/** Collects a JSON body of at most 1 MiB as its bytes, so that they can be hashed as they came. */
export const collectBody: RequestHandler = express.raw({ type: 'application/json', limit: bodyLimit });

/** Collects an uploaded file of any type, at most `limit` bytes. */
export function collectFile(limit: number): RequestHandler {
  return express.raw({ type: () => true, limit });
}

/** The bytes collected and their value; `null` for no body. Throws `not_json` or `malformed_json`. */
export function readBody(collected: unknown, contentLength: string | undefined): { readonly bytes: Buffer; readonly value: unknown } {
  if (!Buffer.isBuffer(collected)) {
    if (contentLength !== undefined && contentLength !== '0') throw notJson();
    return { bytes: Buffer.alloc(0), value: null };
  }
  if (collected.length === 0) return { bytes: collected, value: null };
  try {
    return { bytes: collected, value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(collected)) };
  } catch {
    throw malformedJson();
  }
}
