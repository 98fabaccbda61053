import type { Client } from '@temporalio/client';
import type { Database } from '#db/access/database.ts';
import { boardsBySchedule } from '#db/openings/due.repository.ts';
import { reconcileSchedules, type WantedSchedule } from '#temporal/schedules.ts';
import { queues, workflowIds, type BoardsInput } from '#workflows/messages.ts';

/** Keeps one Schedule for each pace at which boards are read (decision 19). Answers how many were changed. */
export async function keepBoardSchedules(deps: { readonly database: Database; readonly temporal: Client }): Promise<number> {
  const boards = await deps.database.asSystem('discover', boardsBySchedule);
  const wanted = Array.from(boards.keys(), (minutes): WantedSchedule => {
    const input: BoardsInput = { of: { readEvery: minutes, after: null } };
    return {
      id: workflowIds.boardsOfPace(minutes), everyMs: minutes * 60_000, jitterMs: minutes * 6_000, workflowType: 'readBoardsWorkflow', taskQueue: queues.core, args: [input],
      note: 'Reads the boards of this pace. Kept by the reconciler from the record; changes by hand are undone.',
    };
  });
  return reconcileSchedules(deps.temporal, 'boards:', wanted);
}
