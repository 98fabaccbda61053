import { hostname } from 'node:os';
import type { WorkflowHandle } from '@temporalio/client';
import type { PayloadCodec } from '@temporalio/common';
import { readableHistory } from '#temporal/codec/readable-history.ts';

/** Everything a history says in plain words: payloads decoded, names, summaries, failures. */
export function wordsOf(history: unknown): string {
  if (typeof history === 'string') return `${history}\n`;
  if (typeof history !== 'object' || history === null) return '';
  return Object.entries(history).map(([key, value]) => (key === 'data' && typeof value === 'string' ? `${Buffer.from(value, 'base64').toString('utf8')}\n` : wordsOf(value))).join('');
}

/** The history of a workflow as JSON, without what belongs to the machine it ran on: replay needs none of it. */
export async function savedHistory(handle: WorkflowHandle, codec: PayloadCodec): Promise<unknown> {
  return ofNoMachine(await readableHistory(handle, codec));
}

function ofNoMachine(value: unknown): unknown {
  if (typeof value === 'string') return value.includes(hostname()) || /^\d+@/.test(value) ? 'worker' : value;
  if (Array.isArray(value)) return value.map(ofNoMachine);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).flatMap(([key, inner]) => (key === 'stackTrace' ? [] : [[key, ofNoMachine(inner)]])));
}
