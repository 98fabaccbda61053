import { LlmError } from './llm.port.ts';

/**
 * Runs a call that must not fall silent: `heard` starts the time again, and after `silenceMs` without it the call is
 * ended with `LlmError` time_out.
 */
export async function listening<T>(silenceMs: number, outer: AbortSignal | null, work: (signal: AbortSignal, heard: () => void) => Promise<T>): Promise<T> {
  const silent = new AbortController();
  let timer = setTimeout(() => silent.abort(), silenceMs);
  const heard = () => {
    clearTimeout(timer);
    timer = setTimeout(() => silent.abort(), silenceMs);
  };
  const signal = outer === null ? silent.signal : AbortSignal.any([outer, silent.signal]);
  const ended = new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(new Error('the call was ended')), { once: true }));
  ended.catch(() => undefined);
  try {
    // Raced, because a server that sends nothing at all would hold the stream's reader for ever.
    return await Promise.race([work(signal, heard), ended]);
  } catch (error) {
    if (silent.signal.aborted) throw new LlmError('time_out', `The provider sent nothing for ${Math.round(silenceMs / 1_000)} s.`, { cause: error });
    if (outer?.aborted === true) throw new LlmError('cancelled', 'The call was ended because its work was.', { cause: error });
    throw error;
  } finally {
    clearTimeout(timer);
  }
}
