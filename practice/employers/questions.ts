import type { PracticeQuestion } from './employer.ts';

/** Questions that several employers ask in the same words. */
export const ask = {
  permit: (country: string): PracticeQuestion => ({ key: `permit-${country}`, label: `Are you legally authorised to work in ${country}?`, kind: 'yes_no', required: true, options: ['Yes', 'No'] }),
  sponsorship: { key: 'sponsorship', label: 'Will you now or in the future require sponsorship for a work visa?', kind: 'yes_no', required: true, options: ['Yes', 'No'] },
  salary: (currency: string): PracticeQuestion => ({ key: 'salary', label: `What is your expected salary (gross per year, ${currency})?`, kind: 'text', required: true, options: [] }),
  notice: { key: 'notice', label: 'What is your notice period?', kind: 'text', required: true, options: [] },
  start: { key: 'start', label: 'When could you start?', kind: 'text', required: false, options: [] },
  heard: { key: 'heard', label: 'How did you hear about us?', kind: 'one_of', required: true, options: ['Company careers page', 'Job board', 'Referral', 'Event', 'Other'] },
  why: (name: string): PracticeQuestion => ({ key: 'why', label: `Why do you want to work at ${name}?`, kind: 'long_text', required: false, options: [] }),
  years: (skill: string): PracticeQuestion => ({ key: `years-${skill}`, label: `How many years have you worked with ${skill}?`, kind: 'one_of', required: true, options: ['Less than 1', '1 to 2', '3 to 5', 'More than 5'] }),
  tools: (label: string, options: readonly string[]): PracticeQuestion => ({ key: `tools-${label}`, label, kind: 'many_of', required: false, options }),
} as const;
