import { log } from '@temporalio/activity';
import { ApplicationFailure, TemporalFailure } from '@temporalio/common';
import { BrowserFailed } from './browser-failure.ts';
import type { ApplicationRef } from './shapes.ts';

/**
 * What Temporal is told of a page that made trouble and is tried again. It keeps failures in the clear, and such an
 * error names the form's address, and with it an employer: that stands in the log alone (decision 26). Failures of our
 * own and cancellations are passed on.
 */
export function formFailure(ref: ApplicationRef, error: unknown): TemporalFailure {
  if (error instanceof TemporalFailure) return error;
  if (error instanceof BrowserFailed) return ApplicationFailure.create({ type: error.name, message: error.message });
  log.warn('a form made trouble', { applicationId: ref.applicationId, error: String(error) });
  return ApplicationFailure.create({ type: 'FormTrouble', message: 'the form made trouble; the log of the workers says which and what' });
}
