import type { AnswerTrouble } from '#domain/writing/answers/fit-answer.ts';

/** Forms and the answers that are kept for them. */
export const form = {
  inspect: 'The form and your answers', inspectTitle: 'The form, and what would be answered', inspectSays: 'Nothing is filled in or spent by looking.', readNow: 'Read it from the page now', reading: 'The page is being read…',
  from: { page: 'as it was read from the page', source: 'as the board gives its questions', usual: 'Nobody has read this form yet: these are what nearly every form asks. The rest is asked when it is prepared.' },
  walls: { captcha: 'It shows a challenge only you can pass.', log_in: 'It asks you to log in.', emailed_code: 'It sends a code by e-mail.', bot_wall: 'It keeps machines out.', signature: 'It asks for a signature of yours.', assisted_only: 'You fill this one in; everything is laid out for you.' } as Record<string, string>,
  questions: (n: number, open: number) => `${n} questions, ${open === 0 ? 'all answered' : open === 1 ? '1 will be asked' : `${open} will be asked`}`, asked: 'You will be asked.', atMost: (n: string) => `at most ${n} characters`, written: { resume: 'your résumé, written for this opening', letter: 'your letter, written for this opening' }, further: 'Further questions', options: 'Choices', toBank: 'Answers you keep', toForm: 'Open the form',
  kinds: { text: 'text', long_text: 'long text', number: 'number', email: 'e-mail', phone: 'phone', url: 'link', date: 'day', file: 'file', yes_no: 'yes or no', one_of: 'one of', many_of: 'many of', consent: 'consent' },
  troubles: {
    missing: 'This must be answered.', too_long: 'This is longer than the form takes.', not_an_option: 'Choose one of the form’s own choices.', too_many: 'The form takes one choice.', not_a_number: 'The form takes a number.', not_a_date: 'The form takes a day.',
    not_an_email: 'The form takes an e-mail address.', not_a_link: 'The form takes a link that begins with http.', not_yes_or_no: 'The form takes yes or no.', no_such_file: 'Choose one of your own files.', other_ending: 'The form takes no file of this kind.', file_too_large: 'This file is larger than the form takes.',
  } satisfies Record<AnswerTrouble, string>,
  ofAtMost: (n: string, most: string) => `${n} of ${most} characters`,
  sensitive: 'Sensitive: only from what you stored',
  bank: {
    title: 'Answers', says: 'Asked once, used again wherever a form asks the same. Of several answers to one question the first that fits the field is taken: another currency, a shorter text, another language.', search: 'Search the answers', learned: 'learned:', edit: 'Edit', forget: 'Forget', forgotten: 'Forgotten. Forms ask again.', kept: 'Kept.', keep: 'Keep', another: 'Another answer to this',
    add: 'Add an answer', question: 'Question', own: 'in other words', ownLabel: 'The question in your words', value: 'Answer', none: 'None yet. What a form asks you is kept here when you say so.', filtered: 'Nothing fits this search.',
    topics: {
      marketing_consent: 'May we keep you for other openings?', retention_consent: 'May we keep your data?', privacy_consent: 'Do you agree to the privacy notice?', disability: 'Do you have a disability?', veteran: 'Are you a veteran?', race: 'Race or ethnicity', gender: 'Gender', sexual_orientation: 'Sexual orientation', age_group: 'Age or date of birth', criminal_record: 'Criminal record', pronouns: 'Pronouns', salutation: 'Salutation', security_clearance: 'Security clearance',
      sponsorship: 'Do you need visa sponsorship?', work_permit: 'May you work there?', work_unsponsored: 'May you work there without a sponsor?', salary_current: 'Current salary', salary_expectation: 'Expected salary', notice_period: 'Notice period', start_date: 'When can you start?', relocation: 'Would you relocate?', travel: 'Would you travel?', on_site_days: 'Days on site', shift_work: 'Shift work', heard_about: 'How did you hear of us?', referred_by: 'Who referred you?', applied_before: 'Did you apply here before?', relatives: 'Relatives at the employer', non_compete: 'Non-compete clause', over_18: 'Are you 18 or older?', driving_licence: 'Driving licence', preferred_name: 'Preferred name',
    } as Record<string, string>,
  },
};
