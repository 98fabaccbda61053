/** What went wrong with a request, with what the person can do about it. */
export class Problem extends Error {
  readonly code: string;
  /** HTTP status; 0 where nothing answered. */
  readonly status: number;
  readonly whatToDo: string;
  /** What the words of its code may name; `why` where the code has several causes. */
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: string, status: number, message: string, whatToDo: string, details: Readonly<Record<string, unknown>> = {}) {
    super(message);
    this.name = 'Problem';
    this.code = code;
    this.status = status;
    this.whatToDo = whatToDo;
    this.details = details;
  }
}

/** Reads the API's error shape; anything else becomes `unreadable_answer`. */
export function problemOf(status: number, body: unknown): Problem {
  const error = isRecord(body) && isRecord(body['error']) ? body['error'] : {};
  const { code, message, whatToDo, details } = error;
  if (typeof code !== 'string' || typeof message !== 'string') return new Problem('unreadable_answer', status, '', '');
  return new Problem(code, status, message, typeof whatToDo === 'string' ? whatToDo : '', isRecord(details) ? details : {});
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
