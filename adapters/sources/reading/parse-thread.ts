import { parentPort } from 'node:worker_threads';
import { preparePosting } from './prepare.ts';
import { sourceOf } from '../registry.ts';
import { SourceError } from '../source.port.ts';
import type { ParseAnswer, ParseTask } from './parse-pool.ts';

// Parses and prepares postings away from the event loop; one task at a time, in the order they came.
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
parentPort?.on('message', (task: ParseTask) => parentPort?.postMessage({ id: task.id, ...answerOf(task) }));

function answerOf(task: ParseTask): ParseAnswer {
  try {
    if (task.do === 'prepare') return { prepared: task.postings.map(preparePosting) };
    const source = sourceOf(task.board.source);
    if (source === null) return { failed: { code: 'never_fetched', message: `${task.board.source} is not read by this version.` } };
    return { parsed: source.parse(task.body, task.board, task.context) };
  } catch (error) {
    if (error instanceof SourceError) return { failed: { code: error.code, message: error.message } };
    return { broke: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
