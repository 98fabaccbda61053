import { classified } from './classify.ts';
import { listening } from './listening.ts';
import { LlmError } from './llm.port.ts';
import type { Wire, WireAnswer, WireRequest } from './wire.ts';

export interface OpenAiWireOptions {
  /** "openai", "groq", "ollama" or "compatible": whose books the call stands in. */
  readonly provider: string;
  readonly model: string;
  /** With the path that the format expects, such as https://api.groq.com/openai/v1. */
  readonly baseUrl: string;
  /** Servers on the own machine ask for none. */
  readonly key: string | null;
  readonly silenceMs: number;
}

const embeddingModel = 'text-embedding-3-small';

/** The format of OpenAI, which Groq, Ollama and many others speak as well. A cut answer begins again: the format has no way to go on. */
export function createOpenAiWire({ provider, model, baseUrl, key, silenceMs }: OpenAiWireOptions): Wire {
  let loading: ReturnType<typeof load> | null = null;

  /** The SDK, when it is first asked: most programs run without a model, and every process of theirs would load it. */
  async function load() {
    const [{ default: OpenAI }, { zodResponseFormat }] = await Promise.all([import('openai'), import('openai/helpers/zod')]);
    // Temporal owns retries; silence is measured below, so the SDK's own time-out only has to be longer.
    return { client: new OpenAI({ apiKey: key ?? 'none', baseURL: baseUrl, maxRetries: 0, timeout: silenceMs * 2, organization: null, project: null }), zodResponseFormat };
  }

  async function ask(request: WireRequest): Promise<WireAnswer> {
    const said = { text: '', refusal: '', finish: null as string | null, in: 0, cached: 0, out: 0 };
    try {
      const { client, zodResponseFormat } = await (loading ??= load());
      await listening(silenceMs, request.signal, async (signal, heard) => {
        const stream = await client.chat.completions.create({
          model, stream: true, stream_options: { include_usage: true },
          messages: [{ role: 'system', content: `${request.system}\n\n${request.record}` }, { role: 'user', content: request.task }],
          response_format: zodResponseFormat(request.schema, request.schemaName),
          ...(provider === 'openai' ? { max_completion_tokens: request.tokensOut } : { max_tokens: request.tokensOut }),
        }, { signal });
        for await (const chunk of stream) {
          heard();
          const [choice] = chunk.choices;
          said.text += choice?.delta.content ?? '';
          said.refusal += choice?.delta.refusal ?? '';
          said.finish = choice?.finish_reason ?? said.finish;
          said.in = chunk.usage?.prompt_tokens ?? said.in;
          said.cached = chunk.usage?.prompt_tokens_details?.cached_tokens ?? said.cached;
          said.out = chunk.usage?.completion_tokens ?? said.out;
        }
      });
    } catch (error) {
      throw classified(provider, error, said.text);
    }
    if (said.refusal !== '' || said.finish === 'content_filter') throw new LlmError('refused', `${model} refused: ${said.refusal.slice(0, 200) || 'its filter stopped the answer'}`);
    if (said.finish === null) throw new LlmError('cut', `The answer of ${provider} broke off.`, { partial: said.text });
    if (said.finish === 'length') throw new LlmError('garbage', `${model} did not come to an end within ${request.tokensOut} tokens.`);
    return { text: said.text, tokens: { in: said.in, cached: said.cached, written: 0, out: said.out } };
  }

  async function embed(texts: readonly string[], dimensions: number, signal: AbortSignal | null) {
    try {
      const { client } = await (loading ??= load());
      const { data, usage } = await listening(silenceMs, signal, (ended) => client.embeddings.create({ model: embeddingModel, input: [...texts], dimensions, encoding_format: 'float' }, { signal: ended }));
      return { vectors: data.toSorted((a, b) => a.index - b.index).map((entry) => entry.embedding), tokensIn: usage.prompt_tokens };
    } catch (error) {
      throw classified(provider, error, '');
    }
  }

  return { provider, model, resumes: false, ask, embed: provider === 'openai' ? { model: embeddingModel, ask: embed } : null };
}
