import { notOneOpeningSentences, type NotOneOpeningWhy } from '#domain/openings/not-one-opening.ts';
import type { ResumeFileUnreadable } from '#adapters/resume-files/resume-files.port.ts';
import { ApiError } from '../http/errors.ts';

export const notOneOpening = (why: NotOneOpeningWhy) =>
  new ApiError(409, 'not_one_opening', `That cannot be done: ${notOneOpeningSentences[why]}.`, 'Read the opening again and choose from what stands there now.', { why });

export const unreadablePosting = ({ message, reason }: ResumeFileUnreadable) =>
  new ApiError(422, 'unreadable_posting', message, 'Choose another file, or paste the text of the advertisement.', { why: reason });
