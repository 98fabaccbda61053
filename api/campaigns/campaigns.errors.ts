import { ApiError } from '../http/errors.ts';

export const mixedBoards = () =>
  new ApiError(422, 'mixed_boards', 'Practice boards are for practice candidates, real boards for real ones.', 'Choose boards of the candidate’s own kind.');

export const campaignEnded = () => new ApiError(409, 'campaign_ended', 'This campaign has ended.', 'Start a new one.');
