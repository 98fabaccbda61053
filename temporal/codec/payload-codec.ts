import type { Payload, PayloadCodec } from '@temporalio/common';
import { decode, encode } from '@temporalio/common/lib/encoding.js';
import proto from '@temporalio/proto';

const { Payload: message } = proto.temporal.api.common.v1;
const encoding = encode('binary/encrypted');

/** Encrypts and decrypts. The id of the key is stored with the bytes, so that old histories stay readable after a change of keys. */
export interface Seals {
  readonly currentKeyId: string;
  seal(plain: Uint8Array): Uint8Array;
  open(keyId: string, sealed: Uint8Array): Uint8Array;
}

/**
 * Encrypts what Temporal stores of inputs, results, updates, summaries and details; failures are left as they are
 * (decision 26). When decoding, a payload that is not encrypted (from Temporal's own tools) is returned unchanged. Throws
 * what `seals` throws.
 */
export function createPayloadCodec(seals: Seals): PayloadCodec {
  const sealed = (payload: Payload): Payload => ({
    metadata: { encoding, 'encryption-key-id': encode(seals.currentKeyId) },
    data: seals.seal(message.encode(payload).finish()),
  });
  const opened = (payload: Payload): Payload =>
    isEncrypted(payload) ? message.decode(seals.open(decode(payload.metadata?.['encryption-key-id'] ?? new Uint8Array()), payload.data ?? new Uint8Array())) : payload;
  return {
    encode: async (payloads) => payloads.map(sealed),
    decode: async (payloads) => payloads.map(opened),
  };
}

function isEncrypted({ metadata }: Payload): boolean {
  return metadata?.['encoding'] !== undefined && Buffer.from(metadata['encoding']).equals(encoding);
}
