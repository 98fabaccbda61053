import { ApiError } from '../http/errors.ts';

export const notOneOpening = (why: string) => new ApiError(409, 'not_one_opening', `That cannot be done: ${why}.`, 'Read the opening again and choose from what stands there now.');
