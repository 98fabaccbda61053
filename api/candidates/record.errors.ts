import type { wrongFileWhys } from '../http/error-codes.ts';
import { ApiError } from '../http/errors.ts';

export const noSuchOwner = () =>
  new ApiError(422, 'no_such_owner', 'The fact it should belong to is not on the record, or belongs to another one itself.', 'Choose an employment, a project or a school of the record.');

export const nameIsNeeded = () => new ApiError(409, 'name_needed', 'A record needs a name.', 'Change the name instead of removing it.');

export const wrongDate = (words: string) => new ApiError(422, 'wrong_date', `“${words}” is no date.`, 'Write it as 2021, 2021-03 or 2021-03-15.');

export const nameTaken = (name: string) => new ApiError(409, 'name_taken', `There is a résumé named “${name}” already.`, 'Choose another name.');

export const noMaster = () => new ApiError(404, 'not_found', 'There is no master résumé with this id.', 'Go back to the candidate and choose one there.');

export const nothingToExport = () => new ApiError(409, 'nothing_to_export', 'Nothing is written for this application yet.', 'Wait until it has been prepared.');

export const wrongOwnFile = (name: string, known: boolean, endings: readonly string[]) =>
  new ApiError(422, 'wrong_file', known ? `“${name}” is empty, or not the kind of file that its name says.` : `“${name}” is not a kind of file that forms take.`, `Bring it as one of these: ${endings.join(', ')}.`, { why: (known ? 'other_content' : 'other_kind') satisfies (typeof wrongFileWhys)[number], name, endings: endings.join(', ') });
