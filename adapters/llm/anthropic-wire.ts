import { classified } from './classify.ts';
import { listening } from './listening.ts';
import { LlmError } from './llm.port.ts';
import type { Wire, WireAnswer, WireRequest } from './wire.ts';

export interface AnthropicWireOptions {
  readonly model: string;
  readonly baseUrl: string;
  readonly key: string;
  readonly silenceMs: number;
}

// Models that still go on behind a begun answer; the newer ones refuse it (400), and then the answer begins again.
const goesOn = /^claude-(?:haiku-4-5|sonnet-4-5|opus-4-5)/u;

/** The format of Anthropic. What stays the same is marked for its cache; a cut answer is gone on with where the model allows it. */
export function createAnthropicWire({ model, baseUrl, key, silenceMs }: AnthropicWireOptions): Wire {
  let loading: ReturnType<typeof load> | null = null;

  /** The SDK, when it is first asked: most programs run without a model, and every process of theirs would load it. */
  async function load() {
    const [{ default: Anthropic }, { zodOutputFormat }] = await Promise.all([import('@anthropic-ai/sdk'), import('@anthropic-ai/sdk/helpers/zod')]);
    return { client: new Anthropic({ apiKey: key, authToken: null, baseURL: baseUrl, maxRetries: 0, timeout: silenceMs * 2 }), zodOutputFormat };
  }

  async function ask(request: WireRequest): Promise<WireAnswer> {
    const said = { text: request.begun, stop: null as string | null, ended: false, fresh: 0, cached: 0, written: 0, out: 0 };
    try {
      const { client, zodOutputFormat } = await (loading ??= load());
      await listening(silenceMs, request.signal, async (signal, heard) => {
        const stream = await client.messages.create({
          model, stream: true, max_tokens: request.tokensOut,
          system: [{ type: 'text', text: request.system }, { type: 'text', text: request.record, cache_control: { type: 'ephemeral' } }],
          messages: [{ role: 'user', content: request.task }, ...(request.begun === '' ? [] : [{ role: 'assistant' as const, content: request.begun }])],
          // A begun answer is gone on with as text; the whole is checked against the schema all the same.
          ...(request.begun === '' ? { output_config: { format: zodOutputFormat(request.schema) } } : {}),
        }, { signal });
        for await (const event of stream) {
          heard();
          if (event.type === 'message_start') {
            const { input_tokens, cache_read_input_tokens, cache_creation_input_tokens } = event.message.usage;
            Object.assign(said, { fresh: input_tokens, cached: cache_read_input_tokens ?? 0, written: cache_creation_input_tokens ?? 0 });
          } else if (event.type === 'content_block_delta' && event.delta.type === 'text_delta') said.text += event.delta.text;
          else if (event.type === 'message_delta') Object.assign(said, { stop: event.delta.stop_reason, out: event.usage.output_tokens });
          else if (event.type === 'message_stop') said.ended = true;
        }
      });
    } catch (error) {
      throw classified('anthropic', error, said.text);
    }
    if (said.stop === 'refusal') throw new LlmError('refused', `${model} refused to answer.`);
    if (!said.ended) throw new LlmError('cut', 'The answer of anthropic broke off.', { partial: said.text });
    if (said.stop === 'max_tokens') throw new LlmError('garbage', `${model} did not come to an end within ${request.tokensOut} tokens.`);
    return { text: said.text, tokens: { in: said.fresh + said.cached + said.written, cached: said.cached, written: said.written, out: said.out } };
  }

  return { provider: 'anthropic', model, resumes: goesOn.test(model), ask, embed: null };
}
