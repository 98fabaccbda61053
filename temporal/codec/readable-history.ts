import type { PayloadCodec } from '@temporalio/common';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import type { WorkflowHandle } from '@temporalio/client';
import { jsonOfPayload, payloadOfJson, type JsonPayload } from './json-payload.ts';

/** A history in the JSON of Temporal's own tools. */
export interface JsonHistory {
  readonly events: readonly { readonly workflowExecutionStartedEventAttributes?: { readonly continuedExecutionRunId?: string } }[];
}

/** The history of a workflow run with every payload decoded. It replays just as the encoded one does. */
export async function readableHistory(handle: WorkflowHandle, codec: PayloadCodec): Promise<JsonHistory> {
  return (await decoded(JSON.parse(historyToJSON(await handle.fetchHistory())), codec)) as JsonHistory;
}

async function decoded(value: unknown, codec: PayloadCodec): Promise<unknown> {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return Promise.all(value.map(async (inner) => decoded(inner, codec)));
  if (isPayload(value)) return (await codec.decode([payloadOfJson(value)])).map(jsonOfPayload)[0];
  return Object.fromEntries(await Promise.all(Object.entries(value).map(async ([key, inner]) => [key, await decoded(inner, codec)] as const)));
}

function isPayload(value: object): value is JsonPayload {
  return 'metadata' in value && typeof value.metadata === 'object' && value.metadata !== null && 'encoding' in value.metadata;
}
