import type { ErrorCode } from './error-codes.ts';

/** What a caller is told of an error: what happened, what to do, and data that helps to do it. */
export interface ErrorAnswer {
  readonly code: ErrorCode;
  readonly message: string;
  readonly whatToDo: string;
  readonly details: unknown;
}

/**
 * The only error that a caller sees as it was made. `code` is stable and in snake_case, as is `details.why` where one code
 * has several causes; `message` says what happened and `whatToDo` how to go on, each one sentence. Features make theirs in
 * `<feature>.errors.ts`.
 */
export class ApiError extends Error {
  override name = 'ApiError';
  readonly status: number;
  readonly answer: ErrorAnswer;

  constructor(status: number, code: ErrorCode, message: string, whatToDo: string, details: unknown = null) {
    super(message);
    this.status = status;
    this.answer = { code, message, whatToDo, details };
  }
}

export const unauthenticated = () =>
  new ApiError(401, 'unauthenticated', 'You are not signed in.', 'Open the address that "npm start" prints, or send a valid API key.');

export const missingScope = (scope: string) =>
  new ApiError(403, 'missing_scope', `This API key does not have the scope "${scope}".`, `Make a key with the scope "${scope}" on the settings page.`, { scope });

export const sessionOnly = () =>
  new ApiError(403, 'session_only', 'An API key cannot do this.', 'Do it in the browser, where you are signed in yourself.');

export const foreignHost = () =>
  new ApiError(403, 'foreign_host', 'This address is not one of this program.', 'Use the address that "npm start" prints.');

export const foreignOrigin = () =>
  new ApiError(403, 'foreign_origin', 'The request comes from a page of another origin.', 'Use the page that this program serves.');

export const notFound = (what: string) => new ApiError(404, 'not_found', `There is no ${what} with this id.`, 'Go back to the list and open it from there.');

export const noSuchRoute = (path: string) => new ApiError(404, 'no_such_route', `There is nothing at ${path}.`, 'Look at /api/v1/openapi.json for what there is.');

export const invalidRequest = (details: unknown) =>
  new ApiError(400, 'invalid_request', 'The request does not have the expected form.', 'Mend the fields listed in the details and send it again.', details);

export const notJson = () => new ApiError(415, 'not_json', 'The body is not JSON.', 'Send it with "Content-Type: application/json".');

export const malformedJson = () => new ApiError(400, 'malformed_json', 'The body cannot be read as JSON.', 'Mend the JSON and send it again.');

export const bodyTooLarge = (limit: number) => new ApiError(413, 'body_too_large', `The body is larger than ${limit} bytes.`, 'Send less at once.', { limit });

export const keyRequired = () =>
  new ApiError(400, 'idempotency_key_required', 'A change needs an Idempotency-Key.', 'Send the header "Idempotency-Key" with 8 to 128 visible characters, a new one for each change, the same one for its repeats.');

export const keyOfOtherChange = () =>
  new ApiError(422, 'idempotency_key_reused', 'This Idempotency-Key was used for another change.', 'Use a new key for each change.');

export const stillRunning = () =>
  new ApiError(409, 'still_running', 'The same change is still being made.', 'Wait a moment and repeat it with the same Idempotency-Key.');

export const answerNotKept = () =>
  new ApiError(409, 'answer_not_kept', 'This change was made; its answer held a secret that is not kept.', 'Make a new one with a new Idempotency-Key.');

export const tooManyTries = (retryAfterSeconds: number) =>
  new ApiError(429, 'too_many_tries', 'There were too many tries to sign in.', `Wait ${retryAfterSeconds} seconds and try again.`, { retryAfterSeconds });

export const cannotCount = () =>
  new ApiError(503, 'cannot_count', 'Tries to sign in cannot be counted just now, so none is let through.', 'See that Redis runs (REDIS_URL), then open the address again. It is not used up.');

export const tooManyRequests = (retryAfterSeconds: number) =>
  new ApiError(429, 'too_many_requests', 'This API key asks too often.', `Wait ${retryAfterSeconds} seconds and go on more slowly.`, { retryAfterSeconds });

export const unexpected = (id: string) =>
  new ApiError(500, 'unexpected', 'Something went wrong inside the program.', `Try again; if it stays, look for ${id} in the log.`, { id });
