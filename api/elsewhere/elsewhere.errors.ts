import { ApiError } from '../http/errors.ts';

export const noList = (atMost: number) =>
  new ApiError(422, 'no_list', 'This is no list of applications that can be read.', `Give a CSV of at most ${atMost} rows whose first line names the columns employer, title and date; place and link may follow.`);

export const noMail = () => new ApiError(422, 'no_mail', 'This is no mail that can be read.', 'Paste the mail as it came, with its head, or fill in the form.');

export const stillOpen = (applicationId: string) =>
  new ApiError(409, 'still_open', 'There is an application for this vacancy whose outcome is open.', 'Open it and say what became of it.', { applicationId });
