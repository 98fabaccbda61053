import { refusalFrom, type DecisionRefusal } from '#domain/application/refusals.ts';
import type { HandOverRow } from '#db/hand-over/hand-over.entities.ts';

/** What became of a command: carried out; refused; the page is not there any more; or nobody knows yet. */
export type WorkerAnswer = { readonly kind: 'done' | 'gone' | 'silent' } | { readonly kind: 'refused'; readonly refusal: DecisionRefusal };

/** A page is read back and pictured before it goes on. */
const commandTakesMs = 20_000;

/**
 * Asks the worker that keeps a page to do something with it. A worker that cannot be reached is gone, and its page with
 * it; one that has not answered in time may still carry it out, so its page is not called gone.
 */
export async function askWorker(page: Pick<HandOverRow, 'id' | 'worker' | 'secret'>, command: object, signal = AbortSignal.timeout(commandTakesMs)): Promise<WorkerAnswer> {
  try {
    const response = await fetch(`${page.worker}/pages/${page.id}`, { method: 'POST', headers: { authorization: `Bearer ${page.secret}` }, body: JSON.stringify(command), signal });
    if (response.ok) return { kind: 'done' };
    if (response.status >= 500) return { kind: 'silent' };
    const refusal = refusalFrom(await response.json());
    return refusal === null ? { kind: 'gone' } : { kind: 'refused', refusal };
  } catch {
    return { kind: signal.aborted ? 'silent' : 'gone' };
  }
}
