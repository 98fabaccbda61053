import { randomUUID } from 'node:crypto';
import { MockActivityEnvironment } from '@temporalio/testing';
import type { Activities } from '#activities/create-activities.ts';
import type { BoardReading } from '#activities/shapes.ts';
import type { ParsePool } from '#adapters/sources/reading/parse-pool.ts';
import { preparePosting } from '#adapters/sources/reading/prepare.ts';
import { sourceOf } from '#adapters/sources/registry.ts';

/** Parses where it is called: a thread would load all that parses once more for every line. */
export const parsingHere: ParsePool = {
  async parse(board, body, context) {
    const source = sourceOf(board.source);
    if (source === null) throw new Error(`${board.source} is not read`);
    return source.parse(body, board, context);
  },
  prepare: (postings) => Promise.resolve(postings.map(preparePosting)),
  [Symbol.asyncDispose]: () => Promise.resolve(),
};

/** Reads a board by discovery's own activity, without a workflow around it: a tenth of what a campaign over it takes. */
export async function readBoard({ discover }: Activities, boardId: string): Promise<void> {
  // A reading is known by its activity.
  const environment = new MockActivityEnvironment({ activityId: randomUUID() });
  const { state } = await environment.run<[string], BoardReading, (boardId: string) => Promise<BoardReading>>((id) => discover.readStoredBoard(id), boardId);
  if (state === 'busy') throw new Error('somebody else reads this board');
}
