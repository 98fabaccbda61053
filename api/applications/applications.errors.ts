import { ApiError } from '../http/errors.ts';

export const refusedDecision = (why: string) => new ApiError(409, 'refused', `Refused: ${why}.`, 'Look at the application as it is now and decide again.');

export const staleBundle = (current: string | null) =>
  new ApiError(409, 'stale_bundle', 'What was on screen is not what waits now.', 'Read it again and sign what you see.', { current });

export const gateRefuses = () =>
  new ApiError(409, 'gate_refuses', 'The gate refuses a claim in these documents.', 'Settle the refused claim, then sign.');

export const alreadyTaken = (applicationId: string) =>
  new ApiError(409, 'already_taken', 'There is an application for this opening already.', 'Open it instead.', { applicationId });
