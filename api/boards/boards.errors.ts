import type { Recognised } from '#adapters/sources/finding/recognise.ts';
import { ApiError } from '../http/errors.ts';

export const unknownBoard = (link: string) =>
  new ApiError(422, 'unknown_board', `"${link.slice(0, 200)}" is no link of a board that is known.`, 'Open the employer’s career page and paste the link of one of its postings.');

export const neverFetched = ({ site, sentence }: Extract<Recognised, { kind: 'never_fetched' }>) =>
  new ApiError(422, 'never_fetched', sentence, 'Paste the link of the same posting on the employer’s own career page.', { site });
