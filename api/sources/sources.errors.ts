import { ApiError } from '../http/errors.ts';

export const cannotRead = () => new ApiError(503, 'no_reader', 'Boards cannot be read now.', 'Start the whole program with npm start, then try again.');

export const noAlert = () =>
  new ApiError(422, 'no_alert', 'No posting of a job alert is in this mail.', 'Send the alert of LinkedIn or Indeed as it came, with its HTML; for anything else paste the posting itself.');
