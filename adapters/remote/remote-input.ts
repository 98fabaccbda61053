import { z } from 'zod';
import type { RemoteInput } from '../browser/browser.port.ts';

const pixel = z.number().min(0).max(10_000);
const schema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('mouse'), action: z.enum(['pressed', 'released', 'moved']), x: pixel, y: pixel, clicks: z.number().int().min(0).max(3) }),
  z.strictObject({ type: z.literal('wheel'), x: pixel, y: pixel, dx: z.number().min(-5_000).max(5_000), dy: z.number().min(-5_000).max(5_000) }),
  z.strictObject({ type: z.literal('key'), action: z.enum(['down', 'up']), key: z.string().min(1).max(40), code: z.string().max(40), modifiers: z.number().int().min(0).max(15) }),
  z.strictObject({ type: z.literal('text'), text: z.string().min(1).max(4_000) }),
]);

/** One event of the person as it comes over the wire; null for anything else. */
export function readRemoteInput(text: string): RemoteInput | null {
  try {
    return schema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
