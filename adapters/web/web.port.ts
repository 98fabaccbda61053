/** What a source remembers of an address, sent back as `If-None-Match` and `If-Modified-Since`. */
export interface WebMemory {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

export interface WebRequest {
  /** http or https, without user name or password. */
  readonly url: string;
  /** POST is for searches that take their question in the body; both are reads and may be asked twice. */
  readonly method?: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | null;
  readonly memory?: WebMemory | null;
  readonly signal: AbortSignal;
  /** The `Accept` header: what the caller can read. */
  readonly accept: string;
  /** Bytes after decompression; more ends in `too_large`. Default 32 MiB. */
  readonly maxBytes?: number;
  /** The whole exchange of one hop. Default 30,000. */
  readonly timeoutMs?: number;
  /** Shortest time between two requests to this host, in milliseconds; robots.txt may ask for more. Default 1,000. */
  readonly paceMs?: number;
  /** Most requests to this host a day (UTC), for the whole installation; null or left out where there is no such limit. */
  readonly perDay?: number | null;
  /** `return` hands a 3xx back as it came (some systems answer an unknown employer so). Default `follow`, at most 5. */
  readonly redirect?: 'follow' | 'return';
}

export interface WebResponse {
  /** 200–499 without 408, 425 and 429, which are errors that say what to do. */
  readonly status: number;
  /** The address that answered, after redirects. */
  readonly url: string;
  /** Names in lower case; repeated ones joined by ", ". */
  readonly headers: Readonly<Record<string, string>>;
  /** Decompressed; empty when not modified. */
  readonly body: Uint8Array;
  readonly notModified: boolean;
  readonly fetchedAt: Date;
}

/** The one way to read the web; nothing is ever sent through it. Throws `WebError` and nothing else, except the signal's own reason when it is aborted. */
export interface WebClient {
  fetch(request: WebRequest): Promise<WebResponse>;
  close(): Promise<void>;
}

/** The error of a host whose requests of the day are used up. */
export function daySpent(host: string, perDay: number, until: Date): WebError {
  return new WebError('busy', 'wait', `https://${host}/`, `${host} allows ${perDay} requests a day, and they are used up. It is asked again tomorrow.`, { until });
}

export type WebErrorCode =
  | 'bad_address' | 'refused_address' | 'refused_redirect' | 'too_many_redirects' | 'robots'
  | 'unreachable' | 'timeout' | 'server_error' | 'busy' | 'too_large' | 'bad_encoding';

/** An error typed by what happens next: `retry` soon, `wait` until the given time, or `give_up`. */
export class WebError extends Error {
  override readonly name = 'WebError';
  readonly code: WebErrorCode;
  readonly next: 'retry' | 'wait' | 'give_up';
  readonly url: string;
  readonly until: Date | null;
  constructor(code: WebErrorCode, next: 'retry' | 'wait' | 'give_up', url: string, sentence: string, options: { until?: Date; cause?: unknown } = {}) {
    super(sentence, options.cause === undefined ? {} : { cause: options.cause });
    this.code = code;
    this.next = next;
    this.url = withoutSecrets(url);
    this.until = options.until ?? null;
  }
}

/** An address without keys in its query, to be stored and shown. */
export function withoutSecrets(address: string): string {
  return address.replace(/([?&](?:app_id|[a-z_]*(?:key|token|secret))=)[^&#]*/gi, '$1…');
}

/** Gaps between requests to one host, held over every caller that shares the driver. */
export interface Pacing {
  /**
   * Resolves when the next request to `host` may leave, at least `gapMs` after the one before; rejects when aborted.
   * After `perDay` requests on one day (UTC) it rejects with a `WebError` that waits until the next.
   */
  wait(host: string, signal: AbortSignal, gapMs: number, perDay?: number | null): Promise<void>;
  /** Nothing leaves for `host` before `until` (a `Retry-After`). */
  pause(host: string, until: Date): Promise<void>;
}
