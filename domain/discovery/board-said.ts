import type { Told } from '#domain/text/told.ts';

/** What came of reading a board, in English: parts of a sentence, without full stop. */
export const boardSentences = {
  unreachable: (host) => `${host} could not be reached; it is tried again`,
  timeout: (host) => `${host} did not answer in time; it is tried again`,
  server_error: (host) => `${host} has trouble of its own; it is tried again`,
  busy: (host, until) => `${host} asks to wait until ${until}`,
  robots: (host) => `${host} asks programs not to read this address (robots.txt)`,
  bad_address: () => 'its address is none that is opened',
  refused_address: (host) => `${host} is at a private address, which is refused`,
  refused_redirect: (host) => `${host} redirects to a private address, which is refused`,
  too_many_redirects: (host) => `${host} redirects without end`,
  too_large: (host) => `the answer of ${host} is larger than any list of openings`,
  bad_encoding: (host) => `${host} answered with what cannot be unpacked`,
  unknown_board: (source, tenant) => `${source} knows no board “${tenant}”; check the employer’s address`,
  unknown_shape: (detail) => detail,
  refused: (source, tenant) => `${source} refused to show “${tenant}”`,
  needs_key: (source) => `${source} needs a key of yours`,
  never_fetched: (source) => `${source} is not read by this version`,
  unread: () => 'could not be read; it is tried again',
  known_since: (at) => `known since its reading ${at}`,
  unchanged: () => 'unchanged since the last reading',
} as const satisfies Readonly<Record<string, (...of: string[]) => string>>;

export type BoardWhy = keyof typeof boardSentences;
export const boardWhys = Object.keys(boardSentences) as BoardWhy[];

/** What a board said, or what came of asking it: an English sentence, and the same for screens; null where it is only a sentence. */
export interface BoardSaid {
  readonly says: string;
  readonly told: Told<BoardWhy> | null;
}
