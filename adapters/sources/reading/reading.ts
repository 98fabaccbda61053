import { z } from 'zod';
import { sha256 } from '#adapters/hash/sha256.ts';
import { withoutSecrets } from '#adapters/web/web.port.ts';
import type { WebResponse } from '#adapters/web/web.port.ts';
import { SourceError } from '../source.port.ts';
import type { BoardPage, BoardRef, ParsedPage, RawAnswer, Skipped, Source, SourceContext, SourceDuties } from '../source.port.ts';
import type { Posting } from '#domain/posting/posting.ts';

/** Goes up whenever an adapter reads the same answer otherwise than before: boards are then read anew. */
export const parserVersion = 23;

/** The address of a path at a source's host, or at the origin that stands in for it. */
export function addressAt(board: Pick<BoardRef, 'origin'>, host: string, path: string): string {
  return board.origin === null ? `https://${host}${path}` : `${board.origin.replace(/\/$/, '')}/${host}${path}`;
}

/** The key for a server that stands in for a real host, which asks for none; null for the real host. */
export function standIn(board: Pick<BoardRef, 'origin'>): string | null {
  return board.origin === null ? null : 'none';
}

export interface ListRequest {
  readonly url: string;
  readonly accept?: string;
  readonly method?: 'GET' | 'POST';
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** A redirect means "no such employer". */
  readonly redirectIsUnknown?: boolean;
}

/** Fetches one list page. Null when it is the same as the last time; unknown boards and refusals become `SourceError`. */
export async function readList(request: ListRequest, board: BoardRef, duties: SourceDuties, context: SourceContext): Promise<RawAnswer | null> {
  const response = await context.web.fetch({
    url: request.url, method: request.method ?? 'GET', body: request.body ?? null, headers: request.headers ?? {}, accept: request.accept ?? 'application/json',
    memory: context.memory, signal: context.signal, paceMs: duties.paceMs, perDay: duties.requestsPerDay, redirect: request.redirectIsUnknown === true ? 'return' : 'follow',
  });
  if (response.notModified) return null;
  const raw = rawOf(response);
  const redirected = request.redirectIsUnknown === true && response.status >= 300 && response.status < 400;
  if (response.status === 404 || response.status === 410 || redirected) throw new SourceError('unknown_board', `${board.source} knows no board "${board.tenant}". Check the employer's address.`, raw);
  if (response.status === 401 || response.status === 403) throw new SourceError('refused', `${board.source} refused to show "${board.tenant}" (${response.status}).`, raw);
  if (response.status >= 300) throw new SourceError('unknown_shape', `${board.source} answered ${response.status} for "${board.tenant}", which was not expected.`, raw);
  return raw.sha256 === context.lastSha256 ? null : raw;
}

/** An answer as it is kept: under its hash, without keys in its address. */
export function rawOf(response: WebResponse): RawAnswer {
  return { url: withoutSecrets(response.url), sha256: sha256(response.body), body: response.body, memory: { etag: response.headers['etag'] ?? null, lastModified: response.headers['last-modified'] ?? null } };
}

/** A board that did not change since it was remembered. */
export const unchangedPage: BoardPage = { postings: [], skipped: [], nextPage: null, unchanged: true, raw: null, details: [], gone: [], complete: false, since: null, more: false };

/** A page from what was parsed. Complete only when the list ends here and nothing was skipped. */
export function pageOf(raw: RawAnswer, parsed: ParsedPage, read: Pick<BoardPage, 'details' | 'gone'> = { details: [], gone: [] }): BoardPage {
  return { ...parsed, unchanged: false, raw, details: read.details, gone: read.gone, complete: parsed.nextPage === null && parsed.skipped.length === 0, since: null, more: false };
}

/** Parses and keeps the raw answer with the error when its shape is unknown. */
export async function parseKept(source: Pick<Source, 'parse'>, raw: RawAnswer, board: BoardRef, page: string | null, context: SourceContext): Promise<ParsedPage> {
  try {
    const asked = { now: context.now, page };
    return await (context.parse?.(board, raw.body, asked) ?? source.parse(raw.body, board, asked));
  } catch (error) {
    if (error instanceof SourceError && error.raw === null) throw new SourceError(error.code, error.message, raw);
    throw error;
  }
}

/** `readPage` of a source whose list is one answer: fetch, parse, keep. */
export function onePage(source: Pick<Source, 'parse' | 'duties'>, requestOf: (board: BoardRef, page: string | null, context: SourceContext) => ListRequest): Source['readPage'] {
  return async (board, page, context) => {
    const raw = await readList(requestOf(board, page, context), board, source.duties, context);
    return raw === null ? unchangedPage : pageOf(raw, await parseKept(source, raw, board, page, context));
  };
}

/** A body as text: UTF-8 (a byte order mark is dropped), else the encoding its XML declaration names. */
export function textOf(body: Uint8Array, board: BoardRef): string {
  const declared = /^<\?xml[^>]*encoding=["']([\w-]+)["']/i.exec(new TextDecoder('latin1').decode(body.subarray(0, 200)))?.[1] ?? 'utf-8';
  for (const encoding of ['utf-8', declared]) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(body);
    } catch (error) {
      if (!(error instanceof TypeError || error instanceof RangeError)) throw error;
    }
  }
  throw new SourceError('unknown_shape', `${board.source} "${board.tenant}" answered with text in an encoding that cannot be read.`);
}

/** A body as JSON of the given shape, or `unknown_shape` with what is wrong. */
export function jsonOf<T>(body: Uint8Array, shape: z.ZodType<T>, board: BoardRef): T {
  const text = textOf(body, board);
  const value = jsonValue(text);
  if (value === undefined) throw new SourceError('unknown_shape', `${board.source} "${board.tenant}" answered with ${describe(text)} instead of JSON.`);
  const read = shape.safeParse(value);
  if (read.success) return read.data;
  throw new SourceError('unknown_shape', `${board.source} "${board.tenant}" answered in a shape that is not known: ${firstIssue(read.error)}.`);
}

function jsonValue(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function describe(text: string): string {
  if (text.trim() === '') return 'nothing';
  return /^\s*</.test(text) ? 'a web page' : 'text that breaks off or is none of it';
}

function firstIssue(error: z.ZodError): string {
  const issue = error.issues[0];
  return issue === undefined ? 'unknown' : `${issue.path.join('.') || 'the whole'}: ${issue.message}`;
}

/**
 * Reads each entry by itself, so that one broken posting costs no other. When more than half of several cannot be
 * read, the shape has changed and the board fails as a whole.
 */
export function readEach<T>(entries: readonly unknown[], shape: z.ZodType<T>, board: BoardRef, idOf: (entry: unknown) => string | null, toPosting: (entry: T) => Posting | Skipped | null): Pick<ParsedPage, 'postings' | 'skipped'> {
  const postings = new Map<string, Posting>();
  const skipped: Skipped[] = [];
  for (const entry of entries) {
    const read = readEntry(shape, entry);
    const posting = read.success ? toPosting(read.data) : { id: idOf(entry), why: `shape not known: ${firstIssue(read.error)}` };
    if (posting === null) continue;
    if ('why' in posting) skipped.push(posting);
    else if (!postings.has(posting.externalId)) postings.set(posting.externalId, posting);
  }
  if (skipped.length > 1 && skipped.length > entries.length / 2) throw new SourceError('unknown_shape', `${board.source} "${board.tenant}": ${skipped.length} of ${entries.length} postings could not be read (${skipped[0]?.why ?? ''}).`);
  if (skipped.length === 1 && entries.length === 1) throw new SourceError('unknown_shape', `${board.source} "${board.tenant}": its only posting could not be read (${skipped[0]?.why ?? ''}).`);
  return { postings: Array.from(postings.values()), skipped };
}

/**
 * An entry in its shape. Where it does not fit, members that hold nothing ('', [], {}, false) are read as nothing: many
 * systems write an absent record as an empty list. Anything else in the wrong type is a changed shape.
 */
function readEntry<T>(shape: z.ZodType<T>, entry: unknown): z.ZodSafeParseResult<T> {
  const read = shape.safeParse(entry);
  if (read.success || typeof entry !== 'object' || entry === null) return read;
  const mended: unknown = structuredClone(entry);
  const emptied = read.error.issues.filter(({ path }) => emptyMember(mended, path)).length;
  return emptied === 0 ? read : readEntry(shape, mended);
}

/** Puts null in the place of an empty member; false where it is not empty. */
function emptyMember(whole: unknown, path: readonly PropertyKey[]): boolean {
  const [last, ...above] = path.toReversed();
  const holder = above.toReversed().reduce<unknown>((inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : null), whole);
  if (last === undefined || typeof holder !== 'object' || holder === null) return false;
  const value: unknown = Reflect.get(holder, last);
  const isEmpty = value === false || (typeof value === 'string' && value.trim() === '') || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);
  return isEmpty && Reflect.set(holder, last, null);
}

/** The `id` member of an entry that could not be read. */
export function idMember(member: string): (entry: unknown) => string | null {
  return (entry) => {
    const value = typeof entry === 'object' && entry !== null && member in entry ? Reflect.get(entry, member) : null;
    return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
  };
}

/** An id; a number here, a text there. */
export const anyId = z.union([z.string().min(1), z.number()]);
/** Text or nothing: sources send null, leave members out, or send '' for the same, and numbers for ids. Anything else is a changed shape. */
export const optionalText = z.union([z.string().transform((text) => (text.trim() === '' ? null : text)), z.number().transform(String)]).nullish();
/** A number or nothing; some write it as text, with '' for nothing. Words are a changed shape. */
export const optionalNumber = z.union([z.number(), z.string().trim().regex(/^(-?\d+(,\d{3})*(\.\d+)?)?$/).transform((text) => (text === '' ? null : Number(text.replaceAll(',', ''))))]).nullish();
/** Yes, no, or nothing; 1 and 0 stand for them at times. */
export const optionalFlag = z.union([z.boolean(), z.literal([0, 1]).transform((digit) => digit === 1), z.string().trim().toLowerCase().pipe(z.enum(['', '0', '1', 'true', 'false', 'yes', 'no', 'y', 'n'])).transform((word) => (word === '' ? null : ['1', 'true', 'yes', 'y'].includes(word)))]).nullish();
/** A list with its empty members left out; nothing at all is an empty one. */
export function listOf<T extends z.ZodType>(member: T) {
  return z.array(member.nullish()).nullish().transform((list): readonly NonNullable<z.output<T>>[] => (list ?? []).filter((item) => item !== null && item !== undefined));
}
