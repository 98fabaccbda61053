import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defaultPayloadConverter, type Payload, type PayloadCodec } from '@temporalio/common';
import express from 'express';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addWrapKey, ensureInstallationKeys } from '#adapters/keys/installation-keys.ts';
import { createPayloadSeals } from '#adapters/keys/payload-seals.ts';
import { SealBroken } from '#adapters/keys/seal.ts';
import { createCodecServer } from './codec-server.ts';
import { jsonOfPayload } from './json-payload.ts';
import { createPayloadCodec } from './payload-codec.ts';

let folder = '';
let codec: PayloadCodec;
const places = () => ({ keysFolder: join(folder, 'keys'), markerFile: join(folder, 'keys.json') });
const payloadOf = (value: unknown): Payload => defaultPayloadConverter.toPayload(value) ?? {};
const valueOf = (payload: Payload | undefined): unknown => defaultPayloadConverter.fromPayload(payload ?? {});
const plain = { applicationId: 'app-1', stage: 'held' };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'countersign-codec-'));
  await ensureInstallationKeys(places());
  codec = createPayloadCodec(await createPayloadSeals(places().keysFolder));
});
afterAll(async () => rm(folder, { recursive: true, force: true }));

describe('a payload', () => {
  test('is stored unreadable and comes back as it was', async () => {
    const [stored] = await codec.encode([payloadOf(plain)]);
    expect(Buffer.from(stored?.data ?? []).includes('app-1')).toBe(false);
    expect(valueOf((await codec.decode([stored ?? {}]))[0])).toEqual(plain);
  });

  test('that nobody encrypted passes as it is', async () => {
    expect(valueOf((await codec.decode([payloadOf(plain)]))[0])).toEqual(plain);
  });

  test('that was changed is refused', async () => {
    const [stored] = await codec.encode([payloadOf(plain)]);
    const data = Buffer.from(stored?.data ?? []);
    data.writeUInt8(data.readUInt8(data.length - 1) ^ 1, data.length - 1);
    await expect(codec.decode([{ ...stored, data }])).rejects.toThrow(SealBroken);
  });

  test('stays readable after a change of keys, and new ones are under the new key', async () => {
    const [before] = await codec.encode([payloadOf(plain)]);
    await addWrapKey(places());
    const next = createPayloadCodec(await createPayloadSeals(places().keysFolder));
    const [after] = await next.encode([payloadOf(plain)]);
    expect((await next.decode([before ?? {}, after ?? {}])).map(valueOf)).toEqual([plain, plain]);
    await expect(codec.decode([after ?? {}])).rejects.toThrow('The key wrap-2 is missing');
  });
});

describe('the codec server', () => {
  async function ask(verb: string, body: unknown): Promise<{ readonly status: number; readonly body: unknown }> {
    const server = createServer(express().use(createCodecServer(codec))).listen(0, '127.0.0.1');
    await once(server, 'listening');
    try {
      const answer = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/${verb}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
      return { status: answer.status, body: await answer.json() };
    } finally {
      server.close();
    }
  }

  test('encodes and decodes in the shape that Temporal’s tools speak', async () => {
    const clear = jsonOfPayload(payloadOf(plain));
    const encoded = await ask('encode', { payloads: [clear] });
    expect(JSON.stringify(encoded.body)).not.toContain(clear.data);
    expect(await ask('decode', encoded.body)).toEqual({ status: 200, body: { payloads: [clear] } });
  });

  test('answers what it cannot read with a sentence', async () => {
    expect(await ask('decode', { payloads: 1 })).toEqual({ status: 400, body: { message: 'The body is { payloads: [{ metadata, data }] }, bytes in base64.' } });
  });
});
