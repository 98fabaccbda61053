import type { Client } from '@temporalio/client';
import { WorkflowIdConflictPolicy } from '@temporalio/common';
import { createDatabasePacing } from '#activities/discover/database-pacing.ts';
import { findBoards } from '#adapters/sources/finding/find-boards.ts';
import type { SourceKeys } from '#adapters/sources/source.port.ts';
import { createWebClient } from '#adapters/web/web-client.ts';
import type { BoardsAtHand } from '#api/deps.ts';
import type { Database } from '#db/access/database.ts';
import type { readBoardsWorkflow } from '#workflows/boards.workflow.ts';
import { queues, workflowIds } from '#workflows/messages.ts';
import { userAgentOf } from './product.ts';

export interface BoardsAtHandOptions {
  readonly database: Database;
  readonly temporal: Client;
  readonly version: string;
  readonly sourceKeys: SourceKeys;
  /** Origins of this program's own that serve boards. */
  readonly ownOrigins: readonly string[];
  /** Another origin that serves the sources' paths; null for the real hosts. */
  readonly boardOrigin: string | null;
}

/** Looking for boards and reading one now, for the API. Hosts are asked at the same pace as by the workers. */
export function createBoardsAtHand(options: BoardsAtHandOptions): BoardsAtHand & { close(): Promise<void> } {
  const web = createWebClient({
    userAgent: userAgentOf(options.version),
    pacing: createDatabasePacing(options.database, new Set(options.ownOrigins.map((origin) => new URL(origin).host))), allowedOrigins: options.ownOrigins,
  });
  return {
    find: (words) => findBoards(words, { web, signal: AbortSignal.timeout(60_000), now: new Date(), sourceKeys: options.sourceKeys }, options.boardOrigin),
    async readNow(boardId) {
      await options.temporal.workflow.start<typeof readBoardsWorkflow>('readBoardsWorkflow', {
        workflowId: workflowIds.boardNow(boardId), workflowIdConflictPolicy: WorkflowIdConflictPolicy.USE_EXISTING, taskQueue: queues.core, args: [{ of: { boards: [boardId] } }],
      });
    },
    close: () => web.close(),
  };
}
