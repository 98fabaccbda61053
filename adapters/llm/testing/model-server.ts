import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';
import { hashedVector } from '#domain/writing/hashed-vector.ts';
import type { AnswerKind } from '../answers.schemas.ts';

/** What was asked, the same in both formats. */
export interface Question {
  readonly format: 'openai' | 'anthropic';
  readonly model: string;
  readonly kind: AnswerKind;
  /** System prompt and record. */
  readonly fixed: string;
  readonly task: string;
  /** The begun answer that is to be gone on with. */
  readonly begun: string;
}

export type Fault =
  | { readonly as: 'status'; readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly code?: string }
  | { readonly as: 'cut' | 'invalid_json' | 'wrong_schema' | 'refusal' | 'silence' | 'too_long' };

/** A local server that speaks both wire formats, answers by `writer`, and misbehaves on request. */
export interface ModelServer extends AsyncDisposable {
  readonly openaiUrl: string;
  readonly anthropicUrl: string;
  readonly questions: readonly Question[];
  /** The next calls go wrong in this order; after them all is well again. */
  misbehave(...faults: readonly Fault[]): void;
}

const chat = z.object({ model: z.string(), messages: z.array(z.object({ role: z.string(), content: z.string() })), response_format: z.object({ json_schema: z.object({ name: z.string() }) }).optional() });
const messages = z.object({
  model: z.string(), system: z.array(z.object({ text: z.string() })), messages: z.array(z.object({ role: z.string(), content: z.string() })),
  output_config: z.object({ format: z.object({ schema: z.unknown() }) }).optional(),
});
const embeddings = z.object({ input: z.array(z.string()), dimensions: z.number() });

export async function startModelServer(writer: (question: Question) => unknown): Promise<ModelServer> {
  const questions: Question[] = [];
  const faults: Fault[] = [];
  const server = createServer((request, response) => {
    void answer(request, response).catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body: unknown = JSON.parse(await textOf(request));
    if (request.url?.endsWith('/embeddings') === true) return sendVectors(response, embeddings.parse(body));
    const question = request.url?.endsWith('/messages') === true ? fromAnthropic(body) : fromOpenAi(body);
    questions.push(question);
    const fault = faults.shift() ?? null;
    if (fault?.as === 'silence') return;
    if (fault?.as === 'status') {
      response.writeHead(fault.status, { 'content-type': 'application/json', ...fault.headers });
      response.end(JSON.stringify({ type: 'error', error: { type: fault.code ?? 'error', code: fault.code ?? null, message: 'refused on request' } }));
      return;
    }
    const whole = fault?.as === 'invalid_json' ? '{"paragraphs": [[' : fault?.as === 'wrong_schema' ? '{"letter": "Dear all"}' : JSON.stringify(writer(question));
    const text = whole.startsWith(question.begun) ? whole.slice(question.begun.length) : whole;
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    (question.format === 'openai' ? streamOpenAi : streamAnthropic)(response, text, fault);
  }

  return {
    openaiUrl: `${origin}/v1`,
    anthropicUrl: origin,
    questions,
    misbehave: (...next) => void faults.push(...next),
    [Symbol.asyncDispose]: () => closed(server),
  };
}

function streamOpenAi(response: ServerResponse, text: string, fault: Fault | null): void {
  const send = (part: unknown) => response.write(`data: ${JSON.stringify(part)}\n\n`);
  const delta = (content: object, finish: string | null = null) => send({ id: 'c', object: 'chat.completion.chunk', created: 0, model: 'm', choices: [{ index: 0, delta: content, finish_reason: finish }] });
  if (fault?.as === 'refusal') delta({ refusal: 'I cannot help with that.' });
  else for (const piece of piecesOf(text, fault)) delta({ content: piece });
  if (fault?.as === 'cut') return void setTimeout(() => response.destroy(), 20);
  delta({}, fault?.as === 'too_long' ? 'length' : 'stop');
  send({ id: 'c', object: 'chat.completion.chunk', created: 0, model: 'm', choices: [], usage: { prompt_tokens: 2_000, completion_tokens: 300, total_tokens: 2_300, prompt_tokens_details: { cached_tokens: 500 } } });
  response.end('data: [DONE]\n\n');
}

function streamAnthropic(response: ServerResponse, text: string, fault: Fault | null): void {
  const send = (type: string, part: object) => response.write(`event: ${type}\ndata: ${JSON.stringify({ type, ...part })}\n\n`);
  send('message_start', { message: { id: 'm', type: 'message', role: 'assistant', model: 'm', content: [], stop_reason: null, usage: { input_tokens: 1_500, cache_read_input_tokens: 500, cache_creation_input_tokens: 0, output_tokens: 1 } } });
  send('content_block_start', { index: 0, content_block: { type: 'text', text: '' } });
  if (fault?.as !== 'refusal') for (const piece of piecesOf(text, fault)) send('content_block_delta', { index: 0, delta: { type: 'text_delta', text: piece } });
  if (fault?.as === 'cut') return void setTimeout(() => response.destroy(), 20);
  send('content_block_stop', { index: 0 });
  send('message_delta', { delta: { stop_reason: fault?.as === 'refusal' ? 'refusal' : fault?.as === 'too_long' ? 'max_tokens' : 'end_turn' }, usage: { output_tokens: 300 } });
  send('message_stop', {});
  response.end();
}

function piecesOf(text: string, fault: Fault | null): string[] {
  const all = text.match(/[\s\S]{1,200}/gu) ?? [];
  return fault?.as === 'cut' ? all.slice(0, Math.ceil(all.length / 2)) : all;
}

function fromOpenAi(body: unknown): Question {
  const { model, messages: said, response_format } = chat.parse(body);
  return { format: 'openai', model, kind: kindOf(response_format?.json_schema.name ?? ''), fixed: said[0]?.content ?? '', task: said[1]?.content ?? '', begun: '' };
}

function fromAnthropic(body: unknown): Question {
  const { model, system, messages: said } = messages.parse(body);
  const task = said[0]?.content ?? '';
  return { format: 'anthropic', model, kind: kindOf(task), fixed: system.map((part) => part.text).join('\n\n'), task, begun: said[1]?.content ?? '' };
}

const openings: readonly (readonly [AnswerKind, RegExp])[] = [
  ['resume', /^resume$|^Task: tailor/u], ['letter', /^letter$|^Task: write the body/u], ['follow_up', /^follow_up$|^Task: write a short mail/u], ['facts', /^facts$|^Task: read the résumé/u], ['doubts', /^doubts$|^Task: below are claims/u], ['brief', /^brief$|^Task: a person wrote/u], ['score', /^score$|^Task: below are lines/u],
];

function kindOf(told: string): AnswerKind {
  const found = openings.find(([, opening]) => opening.test(told));
  if (found === undefined) throw new Error(`the model server does not know what "${told.slice(0, 40)}" asks for`);
  return found[0];
}

function sendVectors(response: ServerResponse, { input, dimensions }: z.output<typeof embeddings>): void {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ object: 'list', model: 'e', data: input.map((text, index) => ({ object: 'embedding', index, embedding: hashedVector(text, dimensions) })), usage: { prompt_tokens: 10, total_tokens: 10 } }));
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

async function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
}
