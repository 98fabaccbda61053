import { ApiError } from '../http/errors.ts';

export const signingKeyTooLong = (days: number) =>
  new ApiError(400, 'signing_key_too_long', `A key that may sign lasts at most ${days} days.`, `Choose ${days} days or fewer, or leave out the scope "sign".`, { days });
