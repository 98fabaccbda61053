import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { signIn } from '../../../tests/support/signed-in.ts';

export interface Answered<T> {
  readonly status: number;
  readonly body: T;
}

/** The API as a patient person uses it: while nothing answers they try again, and a change is the same change when repeated. */
export interface PatientClient {
  call<T>(method: 'GET' | 'POST' | 'PUT', path: string, body?: unknown): Promise<Answered<T>>;
  /** The same for what must succeed: throws with the answer for anything but 2xx. */
  must<T>(method: 'GET' | 'POST' | 'PUT', path: string, body?: unknown): Promise<T>;
}

/** Longer than any outage of a drill. */
const patienceMs = 90_000;

/** Signs in by the printed address; the session goes on after restarts. */
export async function patientClient(printedUrl: string): Promise<PatientClient> {
  const { origin, cookie } = await signIn(printedUrl);

  async function once<T>(method: string, path: string, body: unknown, key: string): Promise<Answered<T>> {
    const change = method === 'GET' ? {} : { origin, 'idempotency-key': key };
    const json = body === undefined ? {} : { 'content-type': 'application/json' };
    const response = await fetch(`${origin}/api/v1${path}`, { method, headers: { cookie, ...change, ...json }, signal: AbortSignal.timeout(20_000), ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
    const text = await response.text();
    return { status: response.status, body: (text === '' ? null : JSON.parse(text)) as T };
  }

  async function call<T>(method: 'GET' | 'POST' | 'PUT', path: string, body?: unknown): Promise<Answered<T>> {
    const key = randomUUID();
    const deadline = performance.now() + patienceMs;
    for (;;) {
      try {
        const answered = await once<T>(method, path, body, key);
        // 409 `still_running`: the first try of this very change is still being carried out.
        if (answered.status < 500 && !isStillRunning(answered)) return answered;
        if (performance.now() > deadline) return answered;
      } catch (error) {
        if (performance.now() > deadline) throw error;
      }
      await sleep(250);
    }
  }

  return {
    call,
    async must<T>(method: 'GET' | 'POST' | 'PUT', path: string, body?: unknown) {
      const { status, body: answer } = await call<T>(method, path, body);
      if (status >= 300) throw new Error(`${method} ${path}: ${status} ${JSON.stringify(answer)}`);
      return answer;
    },
  };
}

function isStillRunning({ status, body }: Answered<unknown>): boolean {
  return status === 409 && JSON.stringify(body).includes('still_running');
}
