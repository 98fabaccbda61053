/** What went wrong with a request, with what the person can do about it. */
export class Problem extends Error {
  readonly code: string;
  /** HTTP status; 0 where nothing answered. */
  readonly status: number;
  readonly whatToDo: string;

  constructor(code: string, status: number, message: string, whatToDo: string) {
    super(message);
    this.name = 'Problem';
    this.code = code;
    this.status = status;
    this.whatToDo = whatToDo;
  }
}

/** Reads the API's error shape; anything else becomes `unreadable_answer`. */
export function problemOf(status: number, body: unknown): Problem {
  const error = isRecord(body) && isRecord(body['error']) ? body['error'] : {};
  const { code, message, whatToDo } = error;
  if (typeof code !== 'string' || typeof message !== 'string') return new Problem('unreadable_answer', status, '', '');
  return new Problem(code, status, message, typeof whatToDo === 'string' ? whatToDo : '');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
