import { gzipSync } from 'node:zlib';
import { WorkflowNotFoundError, type Client } from '@temporalio/client';
import type { PayloadCodec } from '@temporalio/common';
import type { Files } from '#adapters/files/files.port.ts';
import { sha256 } from '#adapters/hash/sha256.ts';
import type { Database } from '#db/access/database.ts';
import type { ApplicationRow } from '#db/applications/application.entities.ts';
import { historiesDue, keepHistory } from '#db/applications/history.repository.ts';
import { readableHistory } from '#temporal/codec/readable-history.ts';
import { workflowIds } from '#workflows/messages.ts';
import { failuresOfEach, throwFailures } from './all-of-a-turn.ts';

export interface KeepHistoriesDeps {
  readonly database: Database;
  readonly files: Files;
  readonly temporal: Client;
  readonly payloadCodec: PayloadCodec;
}

/**
 * Stores the history of every finished run with its application, as evidence with a hash: Temporal deletes it after its
 * retention, and it is gone at once if Temporal is lost. Answers how many runs were stored now. Safe to repeat; a run
 * that is just closing waits for the next turn. Throws at its end what failed for some of them.
 */
export async function keepHistories(deps: KeepHistoriesDeps): Promise<number> {
  const due = await deps.database.asSystem('reconcile', historiesDue);
  let kept = 0;
  const unkept = await failuresOfEach(due, async (row) => {
    if (await keepNext(deps, row)) kept += 1;
  });
  throwFailures(unkept, 'histories to keep');
  return kept;
}

/** Stores the oldest run that is not stored yet; false if it is still running. */
async function keepNext(deps: KeepHistoriesDeps, row: ApplicationRow): Promise<boolean> {
  const run = row.historyKept + 1;
  const parts = await historyOf(deps, workflowIds.application(row.id, run));
  if (parts === 'running') return false;
  // A run that was lost with Temporal is noted as gone, so that nobody asks for it again.
  const bytes = parts === 'gone' ? null : gzipSync(JSON.stringify({ workflowId: workflowIds.application(row.id, run), runs: parts }));
  const stored = bytes === null ? null : await deps.files.put(row.userId, bytes, 'application/gzip');
  const hash = bytes === null ? null : sha256(bytes);
  await deps.database.asPerson(row.userId, (tx) => keepHistory(tx, row, { run, fileKey: stored?.key ?? null, sha256: hash, parts: parts === 'gone' ? 0 : parts.length }));
  return true;
}

/** The decoded histories of a finished workflow, from its first run to the last that it continued as. */
export async function historyOf({ temporal, payloadCodec }: Pick<KeepHistoriesDeps, 'temporal' | 'payloadCodec'>, workflowId: string): Promise<unknown[] | 'running' | 'gone'> {
  const parts: unknown[] = [];
  let runId: string | null | undefined;
  try {
    const { status } = await temporal.workflow.getHandle(workflowId).describe();
    if (status.name === 'RUNNING') return 'running';
    do {
      const history = await readableHistory(temporal.workflow.getHandle(workflowId, runId ?? undefined), payloadCodec);
      parts.unshift(history);
      runId = history.events[0]?.workflowExecutionStartedEventAttributes?.continuedExecutionRunId;
    } while (runId != null && runId !== '');
    return parts;
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return parts.length === 0 ? 'gone' : parts;
    throw error;
  }
}
