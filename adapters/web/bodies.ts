import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import type { Readable, Transform } from 'node:stream';

/** Thrown by `readBody`: more bytes than allowed, or an encoding that was not asked for. */
export class BodyError extends Error {
  override readonly name = 'BodyError';
  readonly code: 'too_large' | 'bad_encoding';
  constructor(code: 'too_large' | 'bad_encoding', message: string, cause?: unknown) {
    super(message, cause === undefined ? {} : { cause });
    this.code = code;
  }
}

/** What `readBody` undoes, as an `Accept-Encoding` header. */
export const acceptedEncodings = 'gzip, deflate, br';

/**
 * The whole body, decompressed, never holding more than `maxBytes`: the stream is cut at the first byte too many, so
 * that a small answer that unpacks to gigabytes costs no more than the limit.
 */
export async function readBody(source: Readable, encoding: string, maxBytes: number): Promise<Uint8Array> {
  // Cutting the answer off makes its stream fail once more, after the reason is known.
  source.on('error', () => undefined);
  const chunks: Buffer[] = [];
  let size = 0;
  const stream = decoded(source, encoding.trim().toLowerCase());
  try {
    for await (const chunk of stream) {
      const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk);
      size += bytes.length;
      if (size > maxBytes) throw new BodyError('too_large', `the answer is larger than ${maxBytes} bytes`);
      chunks.push(bytes);
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error && /^(Z_|ERR_BROTLI|ERR__ERROR)/.test(String(error.code))) throw new BodyError('bad_encoding', `the compressed answer is broken: ${error.message}`, error);
    throw error;
  } finally {
    source.destroy();
    if (stream !== source) stream.destroy();
  }
  return Buffer.concat(chunks);
}

function decoded(source: Readable, encoding: string): Readable {
  if (encoding === '' || encoding === 'identity') return source;
  const makers: Readonly<Record<string, () => Transform>> = { gzip: createGunzip, 'x-gzip': createGunzip, deflate: createInflate, br: createBrotliDecompress };
  const make = makers[encoding];
  if (make === undefined) {
    source.destroy();
    throw new BodyError('bad_encoding', `the answer is encoded as "${encoding.slice(0, 40)}", which was not asked for`);
  }
  const stream = make();
  source.once('error', (error) => stream.destroy(error));
  return source.pipe(stream);
}
