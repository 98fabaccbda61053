import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Fact } from '#domain/candidate/fact.ts';
import { factsFromJsonResume } from '#domain/candidate/import/import-json-resume.ts';
import { createAnthropicWire } from './anthropic-wire.ts';
import { createFallbackLlm } from './fallback.ts';
import { llmContract } from './llm.contract.ts';
import { listening } from './listening.ts';
import { LlmError, type Llm } from './llm.port.ts';
import type { CallPlan, CallReport, Meter } from './meter.ts';
import { createModelLlm } from './model.ts';
import { createOpenAiWire } from './openai-wire.ts';
import { honestWriter } from './testing/honest-writer.ts';
import { startModelServer, type Fault, type ModelServer } from './testing/model-server.ts';

let server: ModelServer;
let calls: { plan: CallPlan; report: CallReport | null }[] = [];
const meter: Meter = {
  open: async (plan) => String(calls.push({ plan, report: null }) - 1),
  close: async (id, report) => {
    calls[Number(id)] = { plan: calls[Number(id)]!.plan, report };
  },
};
/** Longer than a busy machine needs for an answer of the server here; what silence does is shown by virtual time. */
const silenceMs = 60_000;

beforeAll(async () => {
  server = await startModelServer(honestWriter);
});
afterAll(() => server[Symbol.asyncDispose]());
beforeEach(() => {
  calls = [];
});

const openai = (provider = 'openai', patience = silenceMs) => createModelLlm(createOpenAiWire({ provider, model: 'gpt-5.4-nano', baseUrl: server.openaiUrl, key: 'k', silenceMs: patience })).within({ meter, signal: null });
const anthropic = (model = 'claude-haiku-5-5') => createModelLlm(createAnthropicWire({ model, baseUrl: server.anthropicUrl, key: 'k', silenceMs })).within({ meter, signal: null });
const drivers: readonly (readonly [string, () => Llm])[] = [
  ['openai', () => openai()], ['ollama, by the same format', () => openai('ollama')], ['anthropic', () => anthropic()], ['fallback', () => createFallbackLlm([openai(), anthropic()])],
];
for (const [name, driver] of drivers) llmContract(name, async () => driver());

const candidate = (): { facts: readonly Fact[] } => {
  let n = 0;
  const resume = { basics: { name: 'Ada Quist', email: 'ada@example.org', phone: '+49 30 555' }, work: [{ name: 'Northmill', position: 'Engineer', startDate: '2020-01', highlights: ['Ran twelve Kubernetes clusters', 'Wrote services in Go'] }] };
  return { facts: factsFromJsonResume(resume, 'resume.json', () => `f${++n}`).facts };
};
const letterTask = () => ({ write: 'letter', candidate: candidate(), posting: { employer: 'Kestrel', title: 'Engineer', description: 'We need Kubernetes.' }, match: null, language: 'en', tone: 'plain', notes: [] }) as const;
const failureOf = async (llm: Llm): Promise<LlmError> => llm.write(letterTask()).then(() => Promise.reject(new Error('it answered')), (error: unknown) => error as LlmError);
const status = (code: number, headers: Record<string, string> = {}, word?: string): Fault => ({ as: 'status', status: code, headers, ...(word === undefined ? {} : { code: word }) });

describe.each([['openai', () => openai()], ['anthropic', () => anthropic()]] as const)('%s that misbehaves', (_, driver) => {
  const seconds: [string, Fault, Partial<LlmError>][] = [
    ['429 with Retry-After waits as long', status(429, { 'retry-after': '7' }), { failure: 'rate_limited', next: 'wait', afterMs: 7_000 }],
    ['429 without it is asked again', status(429), { failure: 'rate_limited', next: 'retry', afterMs: null }],
    ['500 is asked again', status(500), { failure: 'unavailable', next: 'retry' }],
    ['503 with Retry-After keeps its wish', status(503, { 'retry-after': '3' }), { failure: 'unavailable', next: 'retry', afterMs: 3_000 }],
    ['a stream that is cut is asked again', { as: 'cut' }, { failure: 'cut', next: 'retry' }],
    ['invalid JSON goes to the next model', { as: 'invalid_json' }, { failure: 'garbage', next: 'other_model' }],
    ['a wrong schema goes to the next model', { as: 'wrong_schema' }, { failure: 'garbage', next: 'other_model' }],
    ['an endless answer goes to the next model', { as: 'too_long' }, { failure: 'garbage', next: 'other_model' }],
    ['a refusal goes to the next model', { as: 'refusal' }, { failure: 'refused', next: 'other_model' }],
    ['401 gives up', status(401), { failure: 'unauthorised', next: 'give_up' }],
    ['400 gives up', status(400), { failure: 'bad_request', next: 'give_up' }],
    ['402 gives up for want of credit', status(402), { failure: 'no_credit', next: 'give_up' }],
  ];
  test.each(seconds)('%s', async (__, fault, expected) => {
    server.misbehave(fault);
    const error = await failureOf(driver());
    expect(error).toBeInstanceOf(LlmError);
    expect(error).toMatchObject(expected);
    expect(calls).toHaveLength(1);
    expect(calls[0]?.report?.failure).toBe(expected.failure);
  });

  test('asks once a call: retries are not its own', async () => {
    const before = server.questions.length;
    server.misbehave(status(500));
    await failureOf(driver());
    expect(server.questions.length - before).toBe(1);
  });

  test('books tokens, cache hits and cost of an answer, never more than was estimated', async () => {
    const { use } = await driver().write(letterTask());
    expect(use).toMatchObject({ callId: '0', tokensIn: 2_000, tokensCached: 500, tokensOut: 300 });
    expect(use.microDollars).toBeGreaterThan(0);
    expect(calls[0]?.report).toMatchObject({ failure: null, microDollars: use.microDollars });
    expect(calls[0]?.plan.estimate).toBeGreaterThanOrEqual(use.microDollars);
    expect(calls[0]?.plan).toMatchObject({ purpose: 'letter', promptHash: expect.stringMatching(/^[0-9a-f]{64}$/u) });
  });

  test('books an answer that broke off at its whole estimate', async () => {
    server.misbehave({ as: 'cut' });
    await failureOf(driver());
    expect(calls[0]?.report?.microDollars).toBe(calls[0]?.plan.estimate);
  });

  test('ends when its work is cancelled', async () => {
    const work = new AbortController();
    server.misbehave({ as: 'silence' });
    const asked = server.questions.length;
    const failing = failureOf(driver().within({ meter, signal: work.signal }));
    while (server.questions.length === asked) await new Promise((resolve) => setImmediate(resolve));
    work.abort();
    expect(await failing).toMatchObject({ failure: 'cancelled', next: 'give_up' });
  });

  test('sends neither name nor address, and the same beginning for every posting', async () => {
    await driver().write(letterTask());
    await driver().write({ ...letterTask(), posting: { employer: 'Vela', title: 'Baker', description: 'We bake.' } });
    const [a, b] = server.questions.slice(-2);
    expect(`${a?.fixed} ${a?.task}`).not.toMatch(/Ada|Quist|ada@example|555/u);
    expect(a?.fixed).toBe(b?.fixed);
    expect(a?.task.trimEnd().endsWith('>')).toBe(true);
  });
});

describe('an answer that was cut', () => {
  test('is gone on with where the model allows it, each call booked', async () => {
    server.misbehave({ as: 'cut' });
    const { result } = await anthropic('claude-haiku-4-5').write(letterTask());
    expect(result.paragraphs.flat().map((claim) => claim.text)).toContain('Ran twelve Kubernetes clusters');
    expect(server.questions.at(-1)?.begun).toMatch(/^\{"paragraphs"/u);
    expect(calls.map((call) => call.report?.failure)).toEqual(['cut', null]);
  });
});

describe.each([['openai', (patience: number) => createOpenAiWire({ provider: 'openai', model: 'gpt-5.4-nano', baseUrl: server.openaiUrl, key: 'k', silenceMs: patience })], ['anthropic', (patience: number) => createAnthropicWire({ model: 'claude-haiku-5-5', baseUrl: server.anthropicUrl, key: 'k', silenceMs: patience })]] as const)('two minutes of silence: %s', (_, wire) => {
  test('are not waited for: after one the call has ended, to be asked again', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      server.misbehave({ as: 'silence' });
      const asked = server.questions.length;
      let ended: unknown = null;
      const failing = failureOf(createModelLlm(wire(60_000)).within({ meter, signal: null })).then((error) => (ended = error));
      while (server.questions.length === asked) await new Promise((resolve) => setImmediate(resolve));
      await vi.advanceTimersByTimeAsync(59_000);
      expect(ended).toBeNull();
      await vi.advanceTimersByTimeAsync(61_000);
      expect(await failing).toMatchObject({ failure: 'time_out', next: 'retry', message: 'The provider sent nothing for 60 s.' });
      expect(calls[0]?.report?.microDollars).toBe(calls[0]?.plan.estimate);
    } finally {
      vi.useRealTimers();
    }
  });
});

test('a model that says a word now and then may take longer than two minutes', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    const answered = listening(60_000, null, async (_, heard) => {
      for (let n = 0; n < 3; n += 1) {
        await new Promise((resolve) => { setTimeout(resolve, 50_000); });
        heard();
      }
      return 'done';
    });
    await vi.advanceTimersByTimeAsync(150_000);
    expect(await answered).toBe('done');
  } finally {
    vi.useRealTimers();
  }
});

describe('several models', () => {
  test.each<[string, Fault]>([['429', status(429)], ['500', status(500)], ['refusal', { as: 'refusal' }], ['garbage', { as: 'invalid_json' }], ['silence', { as: 'silence' }], ['a wrong key', status(401)]])('the next one answers after %s', async (_, fault) => {
    server.misbehave(fault);
    const { use } = await createFallbackLlm([openai('openai', fault.as === 'silence' ? 500 : silenceMs), anthropic()]).write(letterTask());
    expect(use.provider).toBe('anthropic');
    expect(calls.map((call) => call.plan.provider)).toEqual(['openai', 'anthropic']);
  });

  test('where none answers, the soonest wait is the error', async () => {
    server.misbehave(status(429, { 'retry-after': '20' }), status(429, { 'retry-after': '9' }));
    expect(await failureOf(createFallbackLlm([openai(), anthropic()]))).toMatchObject({ next: 'wait', afterMs: 9_000 });
  });

  test('a provider that failed three times rests, then one call tries it', async () => {
    let now = 0;
    const chain = createFallbackLlm([openai(), anthropic()], () => now);
    for (let n = 0; n < 3; n += 1) {
      server.misbehave(status(500));
      await chain.write(letterTask());
    }
    calls = [];
    await chain.write(letterTask());
    expect(calls.map((call) => call.plan.provider)).toEqual(['anthropic']);
    now = 31_000;
    expect((await chain.write(letterTask())).use.provider).toBe('openai');
  });

  test('a wish of the provider is kept between calls', async () => {
    let now = 0;
    const chain = createFallbackLlm([openai()], () => now);
    server.misbehave(status(429, { 'retry-after': '60' }));
    await failureOf(chain);
    now = 20_000;
    const before = server.questions.length;
    expect(await failureOf(chain)).toMatchObject({ next: 'wait', afterMs: 40_000 });
    expect(server.questions.length).toBe(before);
  });

  test('a ceiling ends the matter: no other model is asked', async () => {
    const full: Meter = { ...meter, open: () => Promise.reject(new LlmError('over_ceiling', 'the day is full')) };
    const before = server.questions.length;
    expect(await failureOf(createFallbackLlm([openai(), anthropic()]).within({ meter: full, signal: null }))).toMatchObject({ failure: 'over_ceiling', next: 'give_up' });
    expect(server.questions.length).toBe(before);
  });
});

test('a driver without a meter asks nobody', async () => {
  const before = server.questions.length;
  expect(await failureOf(createModelLlm(createOpenAiWire({ provider: 'openai', model: 'm', baseUrl: server.openaiUrl, key: 'k', silenceMs })))).toMatchObject({ failure: 'bad_request' });
  expect(server.questions.length).toBe(before);
});
