import { Worker } from 'node:worker_threads';
import type { Posting } from '#domain/posting/posting.ts';
import type { PreparedPosting } from './prepare.ts';
import { SourceError, type BoardRef, type ParseContext, type ParsedPage, type ParseElsewhere, type SourceErrorCode } from '../source.port.ts';

export type ParseTask = { readonly id: number } & Work;
type Work =
  | { readonly do: 'parse'; readonly board: BoardRef; readonly body: Uint8Array; readonly context: ParseContext }
  | { readonly do: 'prepare'; readonly postings: readonly Posting[] };
export type ParseAnswer =
  | { readonly parsed: ParsedPage }
  | { readonly prepared: readonly PreparedPosting[] }
  | { readonly failed: { readonly code: SourceErrorCode; readonly message: string } }
  | { readonly broke: string };

/** Reading an answer and sketching its postings, in a thread of its own: sanitising costs 2 to 3 ms a posting. */
export interface ParsePool extends AsyncDisposable {
  readonly parse: ParseElsewhere;
  prepare(postings: readonly Posting[]): Promise<readonly PreparedPosting[]>;
}

interface Waiting {
  readonly task: ParseTask;
  readonly settle: (answer: ParseAnswer) => void;
  readonly fail: (error: Error) => void;
}

export interface ParsePoolOptions {
  /** An answer that takes longer is given up and its thread ended. Default 60,000. */
  readonly longestMs?: number;
  /** A thread without work ends after this time. Default 20,000. */
  readonly idleMs?: number;
}

/**
 * One parsing thread, started with its first task. A task that takes too long, or more memory than a thread has, ends
 * the thread and fails alone: the next task gets a new one.
 */
export function createParsePool({ longestMs = 60_000, idleMs = 20_000 }: ParsePoolOptions = {}): ParsePool {
  const queue: Waiting[] = [];
  let thread: Worker | null = null;
  let timer: NodeJS.Timeout | null = null;
  let next = 0;

  function work(task: Work): Promise<ParseAnswer> {
    return new Promise((settle, fail) => {
      next += 1;
      queue.push({ task: { id: next, ...task }, settle, fail });
      if (queue.length === 1) begin();
    });
  }

  function begin(): void {
    const first = queue[0];
    if (timer !== null) clearTimeout(timer);
    if (first === undefined) {
      timer = setTimeout(() => void end(null), idleMs).unref();
      return;
    }
    thread ??= startThread();
    timer = setTimeout(() => void end(new SourceError('unknown_shape', `The answer could not be read within ${longestMs / 1000} s.`)), longestMs);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
    thread.postMessage(first.task);
  }

  function startThread(): Worker {
    const started = new Worker(new URL('parse-thread.ts', import.meta.url), { resourceLimits: { maxOldGenerationSizeMb: 1024 } });
    started.unref();
    started.on('message', (answer: ParseAnswer & { readonly id: number }) => {
      const first = queue[0];
      if (first?.task.id !== answer.id) return;
      done();
      first.settle(answer);
      begin();
    });
    started.on('error', (error: unknown) => {
      if (thread === started) void end(new SourceError('unknown_shape', `The answer could not be read: ${error instanceof Error ? error.message : String(error)}.`));
    });
    return started;
  }

  function done(): void {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    queue.shift();
  }

  /** Ends the thread; with an error the task that it worked on fails. */
  async function end(error: Error | null): Promise<void> {
    const [first, ended] = [queue[0], thread];
    thread = null;
    if (error !== null && first !== undefined) {
      done();
      first.fail(error);
    }
    await ended?.terminate();
    if (queue.length > 0) begin();
  }

  return {
    async parse(board, body, context) {
      const answer = await work({ do: 'parse', board, body, context });
      if ('parsed' in answer) return answer.parsed;
      throw errorOf(answer);
    },
    async prepare(postings) {
      const answer = await work({ do: 'prepare', postings });
      if ('prepared' in answer) return answer.prepared;
      throw errorOf(answer);
    },
    async [Symbol.asyncDispose]() {
      for (const waiting of queue.splice(0)) waiting.fail(new Error('the parsing thread was closed'));
      if (timer !== null) clearTimeout(timer);
      await thread?.terminate();
    },
  };
}

function errorOf(answer: ParseAnswer): Error {
  return 'failed' in answer ? new SourceError(answer.failed.code, answer.failed.message) : new Error('broke' in answer ? answer.broke : 'the parsing thread answered something else');
}
