import type { ResumeFileUnreadable } from '#adapters/resume-files/resume-files.port.ts';
import type { noResumeWhys } from '../http/error-codes.ts';
import { ApiError } from '../http/errors.ts';

export const unreadableResume = (why: (typeof noResumeWhys)[number], says: string) =>
  new ApiError(422, 'unreadable_resume', `This résumé cannot be read: ${says}.`, 'Paste it as text, or give it as JSON Resume (https://jsonresume.org/schema).', { why });

export const unreadableFile = ({ message, reason }: ResumeFileUnreadable) =>
  new ApiError(422, 'unreadable_resume', message, 'Choose another file, or paste the résumé as text.', { why: reason });

export const noPractice = () =>
  new ApiError(409, 'no_practice', 'The practice employers are not running.', 'Stop the program and start it with "npm start -- --practice".');
