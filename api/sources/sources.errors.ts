import { ApiError } from '../http/errors.ts';

export const cannotRead = () => new ApiError(503, 'no_reader', 'Boards cannot be read now.', 'Start the whole program with npm start, then try again.');
