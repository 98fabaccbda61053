import { describe, expect, test } from 'vitest';
import type { Candidate } from '#domain/candidate/candidate.ts';
import { factsFromJsonResume } from '#domain/candidate/import/import-json-resume.ts';
import type { FormQuestion } from '#domain/form/form-plan.ts';
import { answerQuestions, bankTopic } from './answer-questions.ts';
import { topicOf } from './topics.ts';

let n = 0;
const { facts } = factsFromJsonResume({
  basics: { name: 'Ada Maria Quist', email: 'ada@example.org', phone: '+49 30 5550100', location: { city: 'Berlin', countryCode: 'DE' } },
  work: [{ name: 'Northmill', position: 'Engineer', startDate: '2020' }],
  skills: [{ name: 'Languages', keywords: ['Go', 'Python'] }],
}, 'resume.json', () => `f${++n}`);

const candidate: Candidate = {
  id: 'c', kind: 'practice', facts,
  preferences: { titles: [], must: [], never: [], places: [], workModes: [], salaryFloor: null, permits: ['DE'], languages: [] },
  answers: [
    { topic: 'salary_expectation', value: '85,000 EUR', learnedAt: 'first run' },
    { topic: 'privacy_consent', value: 'Yes', learnedAt: 'first run' },
    { topic: 'gender', value: 'Female', learnedAt: 'first run' },
    { topic: 'website', value: 'https://quist.example', learnedAt: 'first run' },
  ],
  files: [],
};

const question = (label: string, more: Partial<FormQuestion> = {}): FormQuestion => ({
  id: label, label, kind: 'text', required: true, options: [], maxLength: null, accept: [], sensitive: false, section: null, ...more,
});
const options = (...labels: string[]) => labels.map((label, i) => ({ value: String(i), label }));
const answering = (...questions: FormQuestion[]) => answeringWith([], ...questions);
const answeringWith = (files: Candidate['files'], ...questions: FormQuestion[]) => answerQuestions({
  plan: { system: 'greenhouse', url: 'https://practice.example', questions, handOver: [] }, candidate: { ...candidate, files },
  posting: { source: 'greenhouse', employer: 'Northmill', places: [{ text: 'Berlin', city: 'Berlin', region: null, country: 'DE' }] },
  documents: { resume: { sha256: 'r'.repeat(64) }, letter: { sha256: 'l'.repeat(64), text: 'Dear team' } },
});

describe('answers to a form', () => {
  test('contact fields come from facts, files from documents', () => {
    const { answers, open } = answering(question('First Name*'), question('Last name'), question('E-mail', { kind: 'email' }), question('Resume/CV', { kind: 'file' }), question('Cover Letter', { kind: 'file', required: false }));
    expect(open).toEqual([]);
    expect(answers.map((a) => a.values[0])).toEqual(['Ada Maria', 'Quist', 'ada@example.org', 'r'.repeat(64), 'l'.repeat(64)]);
    expect(answers[0]?.origin).toEqual({ from: 'facts', facts: ['f1'] });
  });

  test('a place that does not take a PDF is asked, or left empty', () => {
    const letter = (accept: readonly string[], required: boolean) => answering(question('Cover Letter', { kind: 'file', required, accept }));
    expect([letter(['.docx'], true).open.length, letter(['.docx'], false).answers[0]?.values, letter(['.docx', '.pdf'], true).open.length]).toEqual([1, [], 0]);
  });

  test('an answer that was kept is text: a file field of the same topic is asked, or left empty', () => {
    const { answers, open } = answering(question('Portfolio', { kind: 'url' }), question('Portfolio*', { kind: 'file' }), question('Portfolio (PDF)', { kind: 'file', required: false }));
    expect(open.map(({ id }) => id)).toEqual(['Portfolio*']);
    expect(answers.map(({ values, origin }) => [values, origin.from])).toEqual([[['https://quist.example'], 'stored'], [[], 'left_empty']]);
  });

  test('a file of the person’s own goes where they said it always goes, before what is written, and nowhere else', () => {
    const own = (name: string, topics: readonly string[]) => ({ id: name, name, mediaType: 'application/pdf', key: name, sha256: name.padEnd(64, '0'), bytes: 100, topics });
    const files = [own('cv.docx', ['resume']), own('papers.pdf', ['asked:academic transcript'])];
    const { answers, open } = answeringWith(files, question('Resume/CV', { kind: 'file' }), question('Resume/CV ', { kind: 'file', accept: ['.pdf'] }), question('Academic transcript', { kind: 'file' }), question('Portfolio*', { kind: 'file' }));
    expect(open.map(({ id }) => id)).toEqual(['Portfolio*']);
    expect(answers.map(({ values: [value], origin }) => [value?.slice(0, 8), origin.from])).toEqual([['cv.docx0', 'own_file'], ['rrrrrrrr', 'document'], ['papers.p', 'own_file']]);
  });

  test('an option is taken only when it reads exactly so: Male is inside Female', () => {
    const { answers } = answering(question('Gender', { kind: 'one_of', options: options('Male', 'Female'), sensitive: true }));
    expect(answers[0]?.values).toEqual(['Female']);
  });

  test('a sensitive question without a stored answer is left empty, or asked where it must be answered', () => {
    const { answers, open } = answering(question('Are you a veteran?', { kind: 'yes_no', sensitive: true, required: false }), question('Disability status', { kind: 'one_of', options: options('Yes', 'No', 'I prefer not to say'), sensitive: true }));
    expect(answers).toMatchObject([{ values: [], origin: { from: 'left_empty' } }]);
    expect(open.map((q) => q.label)).toEqual(['Disability status']);
  });

  test('a permit for one country says nothing about another', () => {
    const { answers, open } = answering(
      question('Are you legally authorised to work in Germany?', { kind: 'yes_no', options: options('Yes', 'No') }),
      question('Are you authorized to work in the United States?', { kind: 'yes_no', options: options('Yes', 'No') }),
    );
    expect(answers.map((a) => a.values)).toEqual([['Yes']]);
    expect(open).toHaveLength(1);
  });

  test('consent is given only as stored, and consent to marketing is another one', () => {
    const { answers, open } = answering(question('I agree to the privacy policy', { kind: 'consent' }), question('Keep me in your talent pool', { kind: 'consent', required: false }));
    expect(open).toEqual([]);
    expect(answers.map((a) => a.values)).toEqual([['Yes'], []]);
  });

  test('pay in another currency is asked, not converted', () => {
    const { answers, open } = answering(question('Expected salary (EUR)', { kind: 'number' }), question('Expected salary (USD)', { kind: 'number' }));
    expect(answers.map((a) => a.values)).toEqual([['85000']]);
    expect(open).toHaveLength(1);
  });

  test('an answer too long for its field is asked, never cut', () => {
    expect(answering(question('Cover letter', { kind: 'long_text', maxLength: 4 })).open).toHaveLength(1);
  });

  test('of several answers to one topic the first that fits is taken', () => {
    const more = { ...candidate, answers: [...candidate.answers, { topic: 'salary_expectation', value: '95,000 USD', learnedAt: 'Vela Bank, 2026-03-02' }] };
    const asked = (label: string, maxLength: number | null = null) => answerQuestions({
      plan: { system: 'greenhouse', url: 'https://practice.example', questions: [question(label, { maxLength })], handOver: [] }, candidate: more, posting: { source: 'lever', employer: 'Vela Bank', places: [] }, documents: { resume: null, letter: null },
    }).answers[0];
    expect(asked('Expected salary (USD)')).toMatchObject({ values: ['95,000 USD'], origin: { from: 'stored', learnedAt: 'Vela Bank, 2026-03-02' } });
    expect(asked('What are your salary expectations?')).toMatchObject({ values: ['85,000 EUR'] });
    expect(asked('Salary', 10)).toMatchObject({ values: ['85,000 EUR'] });
    expect(asked('Salary', 9)).toBeUndefined();
  });

  test('several choices kept as lines are given again as choices', () => {
    const kept = { ...candidate, answers: [{ topic: 'shift_work', value: 'Nights\nWeekends', learnedAt: 'Vela Bank, 2026-03-02' }] };
    const asked = question('Which shift work would you do?', { kind: 'many_of', options: options('Days', 'Nights', 'Weekends') });
    const { answers } = answerQuestions({ plan: { system: 'lever', url: 'https://practice.example', questions: [asked], handOver: [] }, candidate: kept, posting: { source: 'lever', employer: 'Vela Bank', places: [] }, documents: { resume: null, letter: null } });
    expect(answers[0]?.values).toEqual(['Nights', 'Weekends']);
  });

  test('what is learned of a permit is kept for the country of the posting, where the question names none', () => {
    const berlin = { employer: 'Northmill', places: [{ text: 'Berlin', city: 'Berlin', region: null, country: 'DE' }] };
    expect(bankTopic(question('Do you have a work permit?'), berlin)).toBe('work_permit:de');
    expect(bankTopic(question('Do you have a work permit for Spain?'), berlin)).toBe('work_permit:es');
    expect(bankTopic(question('Do you have a work permit?'), { ...berlin, places: [...berlin.places, { text: 'Oslo', city: 'Oslo', region: null, country: 'NO' }] })).toBeNull();
    expect(bankTopic(question('When can you start?'), berlin)).toBe('start_date');
  });

  test('what was answered to one employer is asked by another, and a yes to so much is none to more', () => {
    const kept = (label: string, kind: FormQuestion['kind'], employer: string) => bankTopic(question(label, { kind }), { places: [], employer });
    expect(['Acme', 'Vela Bank'].map((employer) => kept('Have you previously worked here?', 'yes_no', employer))).toEqual(['applied_before:acme', 'applied_before:vela bank']);
    expect(['Would you travel 25 % of your time?', 'Would you travel 75 %?', 'Are you willing to travel?'].map((label) => kept(label, 'yes_no', 'Acme'))).toEqual(['travel:25', 'travel:75', 'travel']);
    expect(kept('Expected salary for 40 hours', 'number', 'Acme')).toBe('salary_expectation');
  });

  test('a permit answers that nothing is needed for it, whichever way it is asked', () => {
    const asks = (label: string) => answering(question(label, { kind: 'yes_no', options: options('Yes', 'No') })).answers[0]?.values;
    expect(['May you work in Germany without visa sponsorship?', 'I do not require sponsorship to work in Germany', 'Will you require sponsorship in Germany?', 'Do you need a work permit for Germany?'].map(asks)).toEqual([['Yes'], ['Yes'], ['No'], ['No']]);
  });

  test('a yes is a yes in the language of the form', () => {
    const asks = (...words: string[]) => answering(question('May you work in Germany?', { label: 'Work permit for Germany', kind: 'yes_no', options: options(...words) })).answers[0]?.values;
    expect([asks('Oui', 'Non'), asks('Sí', 'No'), asks('Oui, mais', 'Non')]).toEqual([['Oui'], ['Sí'], undefined]);
  });

  test('which tools are known says nothing of those that are liked or disliked', () => {
    const asks = (label: string) => answering(question(label, { kind: 'many_of', options: options('Go', 'Rust') })).open.length;
    expect(['Which of these languages do you like least?', 'Which tools would you not want to use?', 'Which languages are you interested in?', 'Which languages do you know?'].map(asks)).toEqual([1, 1, 1, 0]);
  });

  test('where the person heard of it is known only of the employer’s own board', () => {
    const heard = question('How did you hear about us?', { kind: 'one_of', options: options('Company careers page', 'Job board') });
    const asked = (source: 'ashby' | 'remoteok' | 'manual') => answerQuestions({ plan: { system: 'generic', url: 'https://practice.example', questions: [heard], handOver: [] }, candidate, posting: { source, employer: 'Vela Bank', places: [] }, documents: { resume: null, letter: null } });
    expect([asked('ashby').answers[0]?.values, asked('remoteok').open, asked('manual').open]).toEqual([['Company careers page'], [heard], [heard]]);
  });

  test('which tools: exactly those on record', () => {
    const { answers } = answering(question('Which of these languages have you used?', { kind: 'many_of', options: options('Go', 'Golang tools', 'Rust', 'PYTHON') }));
    expect(answers[0]?.values).toEqual(['Go', 'PYTHON']);
  });

  test('a question nobody answered before is open under its own words', () => {
    const asked = question('Which measure would you drop?', { kind: 'long_text' });
    expect(answering(asked).open).toEqual([asked]);
    expect(topicOf(asked)).toBe('asked:which measure would you drop');
  });
});

describe('the topic of a question', () => {
  test.each([
    ['What are your salary expectations?', 'salary_expectation'], ['Gehaltsvorstellung (brutto/Jahr)', 'salary_expectation'], ['Desired compensation', 'salary_expectation'],
    ['Will you now or in the future require visa sponsorship?', 'sponsorship'], ['Do you have the right to work in the UK?', 'work_permit:gb'],
    ['Are you legally authorized to work in the country for which you are applying?', 'work_permit'], ['Besitzen Sie eine gültige Arbeitserlaubnis für Deutschland?', 'work_permit:de'],
    ['How did you hear about this job?', 'heard_about'], ['Wie hast du von uns erfahren?', 'heard_about'], ['Kündigungsfrist', 'notice_period'], ['What is your notice period?', 'notice_period'],
    ['When can you start?', 'start_date'], ['Earliest start date', 'start_date'], ['LinkedIn Profile', 'linkedin'], ['Are you willing to relocate to Berlin?', 'relocation'],
    ['Have you ever been convicted of a felony?', 'criminal_record'], ['Phone', 'phone'], ['Location (City)', 'location'], ['Full name ✱', 'full_name'],
    ['Have you previously worked at Acme?', 'applied_before'], ['Are you at least 18 years of age?', 'over_18'], ['Current company', 'current_company'],
  ])('%s → %s', (label, topic) => expect(topicOf({ label })).toBe(topic));

  test.each([
    'How many years of experience do you have with mobile development?', 'Describe your experience with email marketing', 'How would you address technical debt?', 'What do you think of our website?', 'Which website did you find this job on?',
    'In which country would you like to work?', 'Which city do you prefer?', 'Describe a compensation scheme you designed', 'What experience do you have with GDPR?', 'Why do you want to relocate?',
  ])('“%s” is a question of its own', (label) => expect(topicOf({ label })).toMatch(/^asked:/u));

  test.each([
    ['Preferred email', 'email'], ['Preferred name', 'preferred_name'], ['Who referred you?', 'referred_by'], ['What is your mobile number?', 'phone'], ['Email (our team replies here)', 'email'], ['How do you describe your gender identity?', 'gender'], ['How did you hear about our company?', 'heard_about'], ['Where are you currently based?', 'location'], ['Please tell us your salary expectations', 'salary_expectation'],
  ])('%s is still %s', (label, topic) => expect(topicOf({ label })).toBe(topic));

  test('what the record holds in a few words answers no long text', () => {
    expect(topicOf({ label: 'Links: LinkedIn, GitHub, …', kind: 'long_text' })).toMatch(/^asked:/u);
  });
});
