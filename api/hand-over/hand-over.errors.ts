import { sentenceOf, type DecisionRefusal } from '#domain/application/refusals.ts';
import type { LastClickRefusal } from '#domain/submission/last-click.ts';
import { ApiError } from '../http/errors.ts';

export const pageGone = () =>
  new ApiError(409, 'page_gone', 'The page is gone: it was open too long, or the program was started anew.', 'Go on without it: it is prepared anew, and a new attempt is made once you sign.');

export const pageRefuses = (refusal: DecisionRefusal) =>
  new ApiError(409, 'page_refuses', `It does not go on: ${sentenceOf(refusal)}.`, 'Look at the page, then try again or have it prepared anew.', refusal);

export const pageSilent = () => new ApiError(503, 'page_silent', 'The page has not answered yet; it may go on all the same.', 'Look at the page before you try again.');

export const notToOpen = () => new ApiError(409, 'not_to_open', 'There is nothing to open: no signed form waits for your click.', 'Look at the application; it may have moved on.');

const siteWords: Readonly<Record<LastClickRefusal, string>> = {
  closed_to_programs: 'this site forbids programs',
  not_proven: 'Countersign does not click at real employers on forms of this kind, since its driver is not proven there',
  packet_only: 'forms of this kind are not filled for you at real employers',
};

export const siteRefused = (why: LastClickRefusal) => new ApiError(422, 'site_refused', `This cannot be chosen: ${siteWords[why]}.`, 'Choose your own browser or a packet for this site.', { why });
