import { ceilingOf, costOf, priceOf, tokensAtMost, type Tokens } from '#domain/models/cost.ts';
import { hashedVector } from '#domain/writing/hashed-vector.ts';
import { sha256 } from '#adapters/hash/sha256.ts';
import { answerSchemas, type AnswerKind, type ModelAnswer } from './answers.schemas.ts';
import { factsOf, letterOf, linesOf, mailOf, resumeOf } from './assemble.ts';
import { LlmError, type Answered, type Llm, type LlmUse, type Readings, type ReadingKind, type ReadingTask, type Writings, type WritingKind, type WritingTask } from './llm.port.ts';
import { unmetered, type CallContext, type CallPlan, type Purpose } from './meter.ts';
import { readingPrompt, writingPrompt, type Prompt } from './prompts.ts';
import type { Wire, WireAnswer } from './wire.ts';

const dimensions = 384;
/** Marks and schema around a prompt's words. */
const overheadTokens = 1_500;
const none: Tokens = { in: 0, cached: 0, written: 0, out: 0 };

type Writers = { readonly [K in WritingKind]: (answer: ModelAnswer<K>, task: WritingTask<K>) => Writings[K]['result'] };
const writers: Writers = { resume: resumeOf, letter: letterOf, follow_up: mailOf };
type Readers = { readonly [K in ReadingKind]: (answer: ModelAnswer<K>, task: ReadingTask<K>) => Readings[K]['result'] };
const readers: Readers = {
  facts: factsOf, score: linesOf, brief: (answer, task) => answer.wishes.filter(({ piece, words }) => task.unread[piece]?.includes(words) === true),
  doubts: (answer, task) => answer.doubts.filter((doubt) => task.claims[doubt.claim]?.text.includes(doubt.words) === true),
};

/** The port over a provider's wire format: builds the prompt, announces the call, checks the answer, puts it on its frame. */
export function createModelLlm(wire: Wire, call: CallContext = unmetered, now: () => number = performance.now.bind(performance)): Llm {
  return {
    provider: wire.provider,
    dimensions,
    within: (inner) => createModelLlm(wire, inner, now),
    write: async <K extends WritingKind>(task: WritingTask<K>) => {
      const { answer, use } = await asked(task.write, writingPrompt(task as WritingTask));
      return { result: writerOf(task.write)(answer, task), use };
    },
    extract: async <K extends ReadingKind>(task: ReadingTask<K>) => {
      const { answer, use } = await asked(task.extract, readingPrompt(task as ReadingTask));
      return { result: readerOf(task.extract)(answer, task), use };
    },
    embed,
  };

  async function asked<K extends AnswerKind>(kind: K, prompt: Prompt): Promise<{ answer: ModelAnswer<K>; use: LlmUse }> {
    const schema = answerSchemas[kind];
    const request = { ...prompt, schema, schemaName: kind, signal: call.signal };
    const tokensIn = tokensAtMost(prompt.system + prompt.record + prompt.task) + overheadTokens;
    const plan = planOf(kind, prompt.hash, wire.model, tokensIn, prompt.tokensOut);
    const check = (said: WireAnswer) => parsed<K>(kind, said.text);
    try {
      return await metered(plan, (done) => wire.ask({ ...request, begun: '' }).then((said) => done(said.tokens, () => check(said))));
    } catch (error) {
      // What had arrived of a cut answer is gone on with once, where the format allows it; else Temporal asks again.
      if (!(error instanceof LlmError) || error.failure !== 'cut' || error.partial === '' || !wire.resumes) throw error;
      const begun = error.partial.trimEnd();
      return metered(plan, (done) => wire.ask({ ...request, begun }).then((said) => done(said.tokens, () => check(said))));
    }
  }

  function planOf(purpose: Purpose, promptHash: string, model: string, tokensIn: number, tokensOut: number): CallPlan {
    const price = priceOf(wire.provider, model);
    return { provider: wire.provider, model, purpose, promptHash, price, estimate: ceilingOf(price, tokensIn, tokensOut) };
  }

  /** Announces, runs and reports one call. Tokens are paid for also where the answer turns out to be of no use. */
  async function metered<T>(plan: CallPlan, work: (done: (tokens: Tokens, read: () => T) => { answer: T; tokens: Tokens }) => Promise<{ answer: T; tokens: Tokens }>): Promise<{ answer: T; use: LlmUse }> {
    const callId = await call.meter.open(plan);
    const started = now();
    let tokens = none;
    const report = (failure: LlmError['failure'] | null) =>
      call.meter.close(callId, {
        failure, tokensIn: tokens.in, tokensCached: tokens.cached, tokensOut: tokens.out, microDollars: spent(plan, tokens, failure), latencyMs: Math.round(now() - started),
      });
    try {
      const { answer } = await work((used, read) => {
        tokens = used;
        return { answer: read(), tokens: used };
      });
      await report(null);
      return { answer, use: { callId, provider: plan.provider, model: plan.model, tokensIn: tokens.in, tokensCached: tokens.cached, tokensOut: tokens.out, microDollars: costOf(plan.price, tokens) } };
    } catch (error) {
      await report(error instanceof LlmError ? error.failure : 'garbage');
      throw error;
    }
  }

  async function embed(texts: readonly string[]): Promise<Answered<readonly (readonly number[])[]>> {
    const { embed: maker } = wire;
    if (maker === null) return { result: texts.map((text) => hashedVector(text, dimensions)), use: { callId: null, provider: 'offline', model: 'offline', tokensIn: 0, tokensCached: 0, tokensOut: 0, microDollars: 0 } };
    // An empty text is refused by providers and says nothing: its vector is made here.
    const asked = texts.map((text, at) => ({ text, at })).filter(({ text }) => text.trim() !== '');
    const plan = planOf('embedding', sha256('embedding'), maker.model, tokensAtMost(texts.join('\n')) + texts.length, 0);
    const { answer, use } = await metered<readonly (readonly number[])[]>(plan, (done) => maker.ask(asked.map(({ text }) => text), dimensions, call.signal).then((said) => done({ ...none, in: said.tokensIn }, () => {
      if (said.vectors.length !== asked.length || said.vectors.some((v) => v.length !== dimensions)) throw new LlmError('garbage', `${maker.model} answered with other vectors than were asked for.`);
      return said.vectors;
    })));
    const vectors = texts.map((text, at) => answer[asked.findIndex((a) => a.at === at)] ?? hashedVector(text, dimensions));
    return { result: vectors.map(unit), use };
  }
}

/** What is booked: the tokens told, or, of an answer that broke off without telling them, the whole estimate. */
function spent(plan: CallPlan, tokens: Tokens, failure: LlmError['failure'] | null): number {
  const isUntold = tokens.in === 0 && (failure === 'cut' || failure === 'time_out' || failure === 'cancelled' || failure === 'garbage');
  return isUntold ? plan.estimate : costOf(plan.price, tokens);
}

function parsed<K extends AnswerKind>(kind: K, text: string): ModelAnswer<K> {
  const told = answerSchemas[kind].safeParse(jsonOf(text));
  if (!told.success) throw new LlmError('garbage', `The answer is not of the form that was asked for: ${told.error.issues[0]?.path.join('.') ?? ''} ${told.error.issues[0]?.message ?? ''}`.trim());
  return told.data as ModelAnswer<K>;
}

/** The JSON of an answer; small models put a fence around it. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.trim().replace(/^```(?:json)?\s*|\s*```$/gu, ''));
  } catch (error) {
    throw new LlmError('garbage', 'The answer is not JSON.', { cause: error });
  }
}

function unit(vector: readonly number[]): readonly number[] {
  const length = Math.hypot(...vector);
  return length === 0 ? vector : vector.map((x) => x / length);
}

function writerOf<K extends WritingKind>(kind: K): Writers[K] {
  return writers[kind];
}

function readerOf<K extends ReadingKind>(kind: K): Readers[K] {
  return readers[kind];
}
