import { Context, log } from '@temporalio/activity';
import { TemporalFailure } from '@temporalio/common';
import { FormTrouble } from '#adapters/browser/browser.port.ts';
import type { ApplicationRef } from './shapes.ts';

/** The browser of this machine did not do its part, whatever it was asked for: it did not start, or it stopped. Tried again. */
export class BrowserFailed extends Error {
  override readonly name = 'BrowserFailed';
  constructor() {
    super('the browser of this machine failed; the log of the workers says how');
  }
}

/** Work of the browser. What goes wrong with it beside the form is a `BrowserFailed`; how stands in the log, with addresses. */
export async function byBrowser<T>(ref: ApplicationRef, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof FormTrouble || error instanceof TemporalFailure) throw error;
    log.warn('the browser failed', { applicationId: ref.applicationId, error: String(error) });
    throw new BrowserFailed();
  }
}

/** Whether a person is asked if this try fails too. One that was cut off, by a stop or a cancelled run, says nothing. */
export function isLastTry(tries: number): boolean {
  const { info, cancellationSignal } = Context.current();
  return info.attempt >= tries && !cancellationSignal.aborted;
}
