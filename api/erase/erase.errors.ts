import { ApiError } from '../http/errors.ts';

export const otherName = () => new ApiError(422, 'other_name', 'This is not the name of this candidate.', 'Type the name as it stands there; nothing was erased.');

export const somethingLeaves = () =>
  new ApiError(409, 'something_leaves', 'Something of this candidate is leaving at this moment.', 'Wait a minute until its outcome is on record, then erase. Nothing was erased.');
