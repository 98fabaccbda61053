import { randomUUID } from 'node:crypto';
import type { ErrorRequestHandler } from 'express';
import type { Logger } from 'pino';
import { ApiError, bodyTooLarge, invalidRequest, unexpected } from './errors.ts';

/** The one place where an error becomes an answer. Anything but an `ApiError` is logged under an id, and the caller sees only the id. */
export function renderError(log: Logger): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const told = toldError(error, (id) => log.error({ errorId: id, err: error, method: request.method, path: request.path }, 'unexpected error'));
    const retryAfter = retryAfterOf(told);
    if (retryAfter !== null) response.set('Retry-After', String(retryAfter));
    response.status(told.status).json({ error: told.answer });
  };
}

/** The error as a caller may see it; `logged` is called with the id under which an unexpected one can be found in the log. */
export function toldError(error: unknown, logged: (id: string) => void): ApiError {
  if (error instanceof ApiError) return error;
  if (isHttpError(error) && error.type === 'entity.too.large') return bodyTooLarge(error.limit ?? 0);
  // Express and its parsers mark what the client did wrong (a malformed path, an aborted body).
  if (isHttpError(error) && error.status >= 400 && error.status < 500) return invalidRequest(null);
  const id = randomUUID();
  logged(id);
  return unexpected(id);
}

function retryAfterOf(error: ApiError): number | null {
  const { details } = error.answer;
  return typeof details === 'object' && details !== null && 'retryAfterSeconds' in details && typeof details.retryAfterSeconds === 'number' ? details.retryAfterSeconds : null;
}

function isHttpError(error: unknown): error is Error & { status: number; type?: string; limit?: number } {
  return error instanceof Error && 'status' in error && typeof error.status === 'number';
}
