import type { Preferences, StoredAnswer } from '#domain/candidate/candidate.ts';
import resume from './resume.json' with { type: 'json' };

/** The practice candidate: an invented person, so that everything can be tried without anybody's data. */
export const sampleResume: unknown = resume;

export const samplePreferences: Preferences = {
  titles: ['Platform Engineer', 'Site Reliability Engineer', 'Backend Engineer', 'Infrastructure Engineer', 'DevOps Engineer'],
  must: [],
  never: ['Gambling', 'Weapons'],
  places: ['Berlin', 'Hamburg', 'DE', 'Remote'],
  workModes: ['hybrid', 'remote', 'on_site'],
  salaryFloor: { minor: 7_800_000, currency: 'EUR' },
  permits: ['DE', 'NO', 'AT', 'NL', 'SE', 'DK', 'IE', 'FR', 'ES', 'PL'],
  languages: ['en', 'de', 'no'],
};

/** What Ines was asked once and answered; topics as in `domain/writing/answers/topics.ts`. Nothing sensitive is stored. */
export const sampleAnswers: readonly StoredAnswer[] = [
  { topic: 'work_permit', value: 'Yes', learnedAt: 'first run' },
  { topic: 'sponsorship', value: 'No', learnedAt: 'first run' },
  { topic: 'salary_expectation', value: '85,000 EUR', learnedAt: 'first run' },
  { topic: 'notice_period', value: 'Three months to the end of a month', learnedAt: 'first run' },
  { topic: 'start_date', value: '2027-03-01', learnedAt: 'first run' },
  { topic: 'relocation', value: 'No', learnedAt: 'first run' },
  { topic: 'heard_about', value: 'Company careers page', learnedAt: 'first run' },
  { topic: 'pronouns', value: 'she/her', learnedAt: 'first run' },
  { topic: 'travel', value: 'Yes', learnedAt: 'first run' },
  { topic: 'on_site_days', value: 'Yes', learnedAt: 'first run' },
  { topic: 'over_18', value: 'Yes', learnedAt: 'first run' },
  { topic: 'privacy_consent', value: 'Yes', learnedAt: 'first run' },
];
