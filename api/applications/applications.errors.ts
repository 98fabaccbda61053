import { refusedBecause, sentenceOf, type RefusalWhy } from '#domain/application/refusals.ts';
import type { FormQuestion } from '#domain/form/form-plan.ts';
import type { AnswerTrouble } from '#domain/writing/answers/fit-answer.ts';
import { ApiError } from '../http/errors.ts';

export function refusedDecision(why: RefusalWhy, what?: string): ApiError {
  const refusal = refusedBecause(why, what);
  return new ApiError(409, 'refused', `Refused: ${sentenceOf(refusal)}.`, 'Look at the application as it is now and decide again.', refusal);
}

export const staleBundle = (current: string | null) =>
  new ApiError(409, 'stale_bundle', 'What was on screen is not what waits now.', 'Read it again and sign what you see.', { current });

export const gateRefuses = () =>
  new ApiError(409, 'gate_refuses', 'The gate refuses a claim in these documents.', 'Settle the refused claim, then sign.');

export const alreadyTaken = (applicationId: string) =>
  new ApiError(409, 'already_taken', 'There is an application for this opening already.', 'Open it instead.', { applicationId });

const troubles: Readonly<Record<AnswerTrouble, string>> = {
  missing: 'It must be answered', too_long: 'The answer is longer than the form takes', not_an_option: 'The answer is none of the form’s choices', too_many: 'The form takes one choice',
  not_a_number: 'The form takes a number', not_a_date: 'The form takes a day such as 2026-03-11', not_an_email: 'The form takes an e-mail address', not_a_link: 'The form takes a link that begins with http', not_yes_or_no: 'The form takes yes or no', no_such_file: 'This is none of your own files', other_ending: 'The form takes no file of this kind', file_too_large: 'The file is larger than the form takes',
};

export const wrongAnswer = ({ id, label, maxLength, accept }: FormQuestion, trouble: AnswerTrouble) =>
  new ApiError(422, 'wrong_answer', `“${label}”: ${troubles[trouble]}${trouble === 'too_long' ? ` (${maxLength} characters)` : trouble === 'file_too_large' ? ` (${maxLength} bytes)` : trouble === 'other_ending' ? ` (${accept.join(', ')})` : ''}.`, 'Change this answer and send it again.', { questionId: id, label, why: trouble });
