import type { PayloadCodec } from '@temporalio/common';
import express, { type Router } from 'express';
import { z } from 'zod';
import { jsonOfPayload, payloadOfJson } from './json-payload.ts';

const bodySchema = z.object({ payloads: z.array(z.object({ metadata: z.record(z.string(), z.string()).default({}), data: z.string().default('') })).default([]) });

/**
 * Temporal's remote codec for its web UI and command line: `POST /decode` and `POST /encode` take and answer
 * `{ payloads: [{ metadata, data }] }`, bytes in base64; 400 for anything else, and for what no key here opens. Who may ask
 * is for the mounting app to say: like Temporal itself it asks for no session.
 */
export function createCodecServer(codec: PayloadCodec): Router {
  const router = express.Router();
  router.use(express.json({ limit: '4mb' }));
  for (const verb of ['decode', 'encode'] as const) {
    router.post(`/${verb}`, async (request, response) => {
      const body = bodySchema.safeParse(request.body);
      try {
        if (!body.success) throw new Error('The body is { payloads: [{ metadata, data }] }, bytes in base64.');
        response.json({ payloads: (await codec[verb](body.data.payloads.map(payloadOfJson))).map(jsonOfPayload) });
      } catch (error) {
        response.status(400).json({ message: error instanceof Error ? error.message : String(error) });
      }
    });
  }
  return router;
}
