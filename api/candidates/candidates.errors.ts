import { ApiError } from '../http/errors.ts';

export const unreadableResume = (why: string) =>
  new ApiError(422, 'unreadable_resume', `This résumé cannot be read: ${why}.`, 'Paste it as text, or give it as JSON Resume (https://jsonresume.org/schema).');

export const unreadableFile = (sentence: string) => new ApiError(422, 'unreadable_resume', sentence, 'Choose another file, or paste the résumé as text.');

export const noPractice = () =>
  new ApiError(409, 'no_practice', 'The practice employers are not running.', 'Stop the program and start it with "npm start -- --practice".');
