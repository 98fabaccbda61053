import { LlmError, type LlmFailure } from './llm.port.ts';

/** What both SDKs give of a refused request. */
interface ProviderError {
  readonly status?: number | undefined;
  readonly headers?: Headers | undefined;
  readonly code?: string | null | undefined;
  readonly type?: string | null | undefined;
}

const farthest = 3_600_000;

/** An SDK's error as the port's, by what happens next. `partial` is what had arrived before. */
export function classified(provider: string, error: unknown, partial: string, now: () => number = Date.now): LlmError {
  if (error instanceof LlmError) return error;
  const { status, headers, code, type } = error as ProviderError;
  const detail = error instanceof Error ? error.message.slice(0, 300) : 'no reason given';
  if (status === undefined) {
    return partial === ''
      ? new LlmError('unavailable', `${provider} could not be reached: ${detail}`, { cause: error })
      : new LlmError('cut', `The answer of ${provider} broke off: ${detail}`, { cause: error, partial });
  }
  const failure = failureOf(status, code ?? type ?? '');
  return new LlmError(failure, `${provider} answered ${status}: ${detail}`, { cause: error, partial, afterMs: failure === 'rate_limited' || failure === 'unavailable' ? retryAfterMs(headers, now) : null });
}

function failureOf(status: number, code: string): LlmFailure {
  if (status === 402 || code === 'insufficient_quota' || code === 'billing_error') return 'no_credit';
  if (status === 429 || status === 498) return 'rate_limited';
  if (status === 401 || status === 403) return 'unauthorised';
  if (status === 408 || status === 409 || status >= 500) return 'unavailable';
  return 'bad_request';
}

/** `Retry-After` in milliseconds, as seconds or as a date; null where there is none that can be read. At most an hour. */
function retryAfterMs(headers: Headers | undefined, now: () => number): number | null {
  const exact = Number(headers?.get('retry-after-ms') ?? Number.NaN);
  if (Number.isFinite(exact) && exact >= 0) return Math.min(farthest, exact);
  const said = headers?.get('retry-after') ?? null;
  if (said === null || said.trim() === '') return null;
  const seconds = Number(said);
  const ms = Number.isFinite(seconds) ? seconds * 1_000 : Date.parse(said) - now();
  return Number.isFinite(ms) ? Math.min(farthest, Math.max(0, Math.ceil(ms))) : null;
}
