import { z } from 'zod';
import type { SignedBy } from '#domain/approval/approval.ts';
import type { ApiDeps } from '../deps.ts';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
export type Scope = 'read' | 'write' | 'sign' | 'calendar';

/**
 * Who may call: only the person in the browser (`session`), or also an API key with the scope. `keyInAddress`: only a key
 * with that scope, given as `?key=…`, for programs that take nothing but an address. Every route has a guard.
 */
export type Guard = 'session' | { readonly scope: Exclude<Scope, 'calendar'> } | { readonly keyInAddress: 'calendar' };

/** For a GET that answers with a file, which the browser shows in place, under its name. */
export interface FileSpec {
  readonly mediaTypes: readonly string[];
  /** True for what others wrote: it is saved, never shown in place, and would run nothing. */
  readonly download?: true;
}
export interface FileBody {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  readonly fileName: string;
}

/** The same for a large file, which is made while it is sent. A failure on the way cuts the answer off, so that nobody takes half of it for the whole. */
export interface FileStream {
  readonly pieces: AsyncIterable<Uint8Array>;
  readonly mediaType: string;
  readonly fileName: string;
}

/** An answer's schema; `FileSpec` for bytes, null for none. */
export type AnswerSpec = z.ZodType | FileSpec | null;
type BodyOf<S extends AnswerSpec> = S extends z.ZodType ? z.input<S> : S extends FileSpec ? FileBody | FileStream : null;

export interface RouteRequest<M extends Method, P, Q, B> {
  readonly params: P;
  readonly query: Q;
  readonly body: B;
  readonly user: { readonly userId: string };
  /** The address of this API, such as "http://127.0.0.1:8080", for links in what is read elsewhere. */
  readonly origin: string;
  /** How the person proved that it was them; goes into an approval. */
  readonly signedBy: SignedBy;
  /**
   * UUID of this change, the same for every repeat with its Idempotency-Key. It is the id of the message or update that the
   * change sends, so that a repeat after a crash is recognised there too. Null for reads.
   */
  readonly changeId: M extends 'GET' ? null : string;
}

export interface RouteDefinition<M extends Method, P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, R extends Record<number, AnswerSpec>, S extends keyof R & number> {
  readonly method: M;
  /** Below /api/v1, with `:name` for parameters: "/applications/:applicationId". */
  readonly path: string;
  /** One line for the OpenAPI document. */
  readonly summary: string;
  readonly guard: Guard;
  readonly params?: P;
  readonly query?: Q;
  readonly body?: B;
  /** The body is a file of at most this many bytes instead of JSON; `body` is then `fileSchema`. */
  readonly upload?: number;
  /** By status; errors need no mention. */
  readonly answers: R;
  /** The answer holds a secret: it is given once and not kept for repeats. */
  readonly secretAnswer?: boolean;
  readonly handler: (request: RouteRequest<M, z.output<P>, z.output<Q>, z.output<B>>, deps: ApiDeps) => Promise<{ readonly status: S; readonly body: BodyOf<R[S]> }>;
}

/** A route without the types of its schemas, as mounting, the OpenAPI document and the tests go through them. */
export interface Route {
  readonly method: Method;
  readonly path: string;
  readonly summary: string;
  readonly guard: Guard;
  readonly params: z.ZodType | null;
  readonly query: z.ZodType | null;
  readonly body: z.ZodType | null;
  /** Most bytes of an uploaded file; null where the body is JSON. */
  readonly upload: number | null;
  readonly answers: Readonly<Record<number, AnswerSpec>>;
  readonly secretAnswer: boolean;
  readonly handler: (request: RouteRequest<Method, unknown, unknown, unknown>, deps: ApiDeps) => Promise<{ readonly status: number; readonly body: unknown }>;
}

/** Defines a route, typed by its schemas. The frame requires an Idempotency-Key for every change (all but GET). */
export function defineRoute<
  M extends Method, R extends Record<number, AnswerSpec>, S extends keyof R & number,
  P extends z.ZodType = z.ZodNull, Q extends z.ZodType = z.ZodNull, B extends z.ZodType = z.ZodNull,
>(definition: RouteDefinition<M, P, Q, B, R, S>): Route {
  // A change's answer is kept for its repeats as JSON.
  if (definition.method !== 'GET' && Object.values(definition.answers).some(isFileSpec)) throw new TypeError(`${definition.method} ${definition.path} cannot answer with a file`);
  return {
    method: definition.method,
    path: definition.path,
    summary: definition.summary,
    guard: definition.guard,
    params: definition.params ?? null,
    query: definition.query ?? null,
    body: definition.body ?? null,
    upload: definition.upload ?? null,
    answers: definition.answers,
    secretAnswer: definition.secretAnswer ?? false,
    // Mounting parses with the same schemas before it calls, so the types hold.
    handler: (request, deps) => definition.handler(request as Parameters<typeof definition.handler>[0], deps),
  };
}

/** The body of an upload: its bytes as they came. */
export const fileSchema = z.instanceof(Uint8Array);

export function isFileSpec(spec: AnswerSpec): spec is FileSpec {
  return spec !== null && 'mediaTypes' in spec;
}
