import type { Posting, SourceName } from '#domain/posting/posting.ts';
import type { WebClient, WebMemory } from '#adapters/web/web.port.ts';

/** One employer's list at one source, or one search of an open board. */
export interface BoardRef {
  readonly source: SourceName;
  /** The employer's name at that source; for open boards and aggregators the source's own name or a search. */
  readonly tenant: string;
  /**
   * Another origin that serves the same paths (a practice employer, the replay server); null is the real host. With an
   * origin the real host is the first path segment: `<origin>/api.lever.co/v0/postings/acme?mode=json`.
   */
  readonly origin: string | null;
  /** The employer's name as whoever added the board knows it; unsaid, it is the answer's or made from the tenant. */
  readonly employer?: string;
}

/**
 * A: public interface meant for reading, on by default. B: on with a key. C: undocumented, only for employers the
 * person added, one request at a time. D: never fetched.
 */
export type SourceClass = 'A' | 'B' | 'C' | 'D';

/** What a source asks in return; shown and obeyed by whoever schedules and shows its postings. */
export interface SourceDuties {
  /** Words to show beside its postings; null when it asks for none. */
  readonly attribution: string | null;
  /** True where the link a person follows must be the source's own address. */
  readonly linkBack: boolean;
  /** Most requests a day for the whole installation; null when it states none. */
  readonly requestsPerDay: number | null;
  /** Shortest time between two requests to its host, in milliseconds. */
  readonly paceMs: number;
  /** True where its apply links may be followed to the employer's board they lead to; unsaid, they are shown and never asked. */
  readonly followLinks?: true;
}

/** An answer as it came, kept by hash. */
export interface RawAnswer {
  readonly url: string;
  readonly sha256: string;
  readonly body: Uint8Array;
  readonly memory: WebMemory;
}

export interface Skipped {
  /** The source's id where it could be read. */
  readonly id: string | null;
  readonly why: string;
}

/** What one answer says: postings, what could not be read and why, and where the list goes on. */
export interface ParsedPage {
  readonly postings: readonly Posting[];
  readonly skipped: readonly Skipped[];
  /** Given back to `readPage` for the next page; null at the end. */
  readonly nextPage: string | null;
}

export interface BoardPage extends ParsedPage {
  /** True where nothing changed since `memory` or `lastSha256`: `postings` is empty. */
  readonly unchanged: boolean;
  /** The list's answer; null when not modified. */
  readonly raw: RawAnswer | null;
  /** Answers of single postings' pages, where the list has no descriptions. */
  readonly details: readonly RawAnswer[];
  /** Ids of postings whose own page is gone (404, 410) though the list still names them. */
  readonly gone: readonly string[];
  /** True where this page and those before it hold every posting of the board: only then may absence count. */
  readonly complete: boolean;
  /** A list that begins anew at times tells when it began (ISO 8601): absence counts only for what was published since. Null where it counts for all. */
  readonly since: string | null;
  /** True where postings' own pages were left for the next reading: the same bytes are then read again. */
  readonly more: boolean;
}

/** One posting's own page as it was last read. */
export interface KeptDetail {
  /** Hash of what the list said of the posting then. */
  readonly mark: string;
  readonly raw: RawAnswer;
  readonly fetchedAt: Date;
}

/** Pages of single postings that were read before, so that they are not asked for again without need. */
export interface DetailStore {
  /** By address; those that were never read are left out. */
  find(urls: readonly string[]): Promise<ReadonlyMap<string, KeptDetail>>;
  keep(url: string, mark: string, raw: RawAnswer): Promise<void>;
}

/** Parses elsewhere than on the event loop; the same answer and the same errors as `Source.parse`. */
export type ParseElsewhere = (board: BoardRef, body: Uint8Array, context: ParseContext) => Promise<ParsedPage>;

/** Keys of class B sources as the person set them. */
export type SourceKeys = Partial<Readonly<Record<SourceName, Readonly<Record<string, string>>>>>;

export interface SourceContext {
  readonly web: WebClient;
  /** What the last reading of this page remembered; null to read anew. */
  readonly memory: WebMemory | null;
  /** Hash of the last answer to this very page: the same bytes again are "unchanged". */
  readonly lastSha256?: string | null;
  /** Whether the board was ever read: then its address is right, whatever it answers now. */
  readonly readBefore?: boolean;
  readonly details?: DetailStore;
  /** How many single postings' own pages are read at most, where a board is only tried; unsaid, all of them. */
  readonly detailsAtMost?: number;
  readonly parse?: ParseElsewhere;
  readonly signal: AbortSignal;
  readonly now: Date;
  /** Keys of class B sources by name (`app_id`); empty for all others. */
  readonly keys?: Readonly<Record<string, string>>;
}

export interface Source {
  readonly name: SourceName;
  readonly class: SourceClass;
  readonly duties: SourceDuties;
  /** The address that says whether a posting is still there, where the list shows the newest only and programs may ask; unsaid, none is asked. */
  readonly pageOf?: (posting: Pick<Posting, 'externalId' | 'url'>) => string;
  /** Reads one page of a board. Throws `SourceError` for what the answer is, `WebError` for what the network did. */
  readPage(board: BoardRef, page: string | null, context: SourceContext): Promise<BoardPage>;
  /** Reads a list's answer without any I/O. Throws `SourceError` for a shape it does not know. */
  parse(body: Uint8Array, board: BoardRef, context: ParseContext): ParsedPage;
}

export interface ParseContext {
  /** Ages in words ("8 days ago") count back from here. */
  readonly now: Date;
  /** The page that was asked for, as given by `nextPage`. */
  readonly page: string | null;
}

export type SourceErrorCode = 'unknown_board' | 'unknown_shape' | 'refused' | 'needs_key' | 'never_fetched';

/** A board's answer that ends its reading: all of them say `give_up`, and the raw answer is kept to look at. */
export class SourceError extends Error {
  override readonly name = 'SourceError';
  readonly next = 'give_up';
  readonly code: SourceErrorCode;
  readonly raw: RawAnswer | null;
  constructor(code: SourceErrorCode, sentence: string, raw: RawAnswer | null = null) {
    super(sentence);
    this.code = code;
    this.raw = raw;
  }
}
