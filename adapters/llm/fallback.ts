import { createCircuit, type Circuit } from './circuit.ts';
import { LlmError, type Answered, type Llm, type ReadingKind, type ReadingTask, type WritingKind, type WritingTask } from './llm.port.ts';

/**
 * Several models in the order of preference: the next one is asked where one is away, silent, over its limit, refuses or
 * answers garbage. Where none answers, the error says what is worth doing: the soonest wait or retry, else giving up.
 * A ceiling and a cancelled call end the matter at once.
 */
export function createFallbackLlm(models: readonly Llm[], now: () => number = Date.now): Llm {
  const [first] = models;
  if (first === undefined) throw new Error('a fallback needs a model to begin with');
  return over(models.map((llm) => ({ llm, circuit: createCircuit(now) })), first.dimensions);
}

interface Tried {
  readonly llm: Llm;
  readonly circuit: Circuit;
}

function over(chain: readonly Tried[], dimensions: number): Llm {
  return {
    provider: chain[0]?.llm.provider ?? '',
    dimensions,
    within: (call) => over(chain.map(({ llm, circuit }) => ({ llm: llm.within(call), circuit })), dimensions),
    write: <K extends WritingKind>(task: WritingTask<K>) => firstOf(chain, (llm) => llm.write(task)),
    extract: <K extends ReadingKind>(task: ReadingTask<K>) => firstOf(chain, (llm) => llm.extract(task)),
    // Vectors of different models cannot be compared, so they have no fallback.
    embed: (texts) => firstOf(chain.slice(0, 1), (llm) => llm.embed(texts)),
  };
}

async function firstOf<T>(chain: readonly Tried[], ask: (llm: Llm) => Promise<Answered<T>>): Promise<Answered<T>> {
  const failures: LlmError[] = [];
  for (const { llm, circuit } of chain) {
    const resting = circuit.waitMs();
    if (resting > 0) {
      failures.push(new LlmError('rate_limited', `${llm.provider} is left alone for ${Math.ceil(resting / 1_000)} s after failures.`, { afterMs: resting }));
      continue;
    }
    try {
      const answered = await ask(llm);
      circuit.succeeded();
      return answered;
    } catch (error) {
      if (!(error instanceof LlmError)) throw error;
      circuit.failed(error);
      if (error.failure === 'over_ceiling' || error.failure === 'cancelled') throw error;
      failures.push(error);
    }
  }
  throw mostHopeful(failures);
}

function mostHopeful(failures: readonly LlmError[]): LlmError {
  const again = failures.filter(({ next }) => next === 'retry' || next === 'wait').toSorted((a, b) => (a.afterMs ?? 0) - (b.afterMs ?? 0));
  return again[0] ?? failures.at(-1) ?? new LlmError('unsupported', 'No model is there to be asked.');
}
