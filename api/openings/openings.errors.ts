import { ApiError } from '../http/errors.ts';

export const notOneOpening = (why: string) => new ApiError(409, 'not_one_opening', `That cannot be done: ${why}.`, 'Read the opening again and choose from what stands there now.');

export const unreadablePosting = (sentence: string) => new ApiError(422, 'unreadable_posting', sentence, 'Choose another file, or paste the text of the advertisement.');
