import { expect, test } from 'vitest';
import { factsFromText } from '#domain/candidate/import/import-text.ts';
import { checkText } from './check-text.ts';

const resume = (line: string): string => `Ada Quist

Experience
Staff Nurse, Severn House (2019 - 2023)
- Cut waiting times by 20 %
- Trained four students

Receptionist, Harrow Clinic (2014 - 2018)
- ${line}
`;
let n = 0;
const { facts } = factsFromText(resume('Answered 40 calls a day'), 'resume.txt', () => `f${++n}`);
const kinds = (line: string): string[] => checkText(resume(line), facts).refusals.map((r) => r.kind);

test.each([
  'Worked as a Staff Nurse. Cut waiting times by 20 %.', 'Cut waiting times by 20 % as Staff Nurse at Severn House.', 'Answered 40 calls a day. Staff Nurse, Severn House. Cut waiting times by 20 %.',
])('a title named in a line does not move another post’s deed under this one: %s', (line) => {
  expect(kinds(line)).toContain('employer');
});

test('a line that opens with another post’s title and organisation goes on in that post', () => {
  expect(kinds('Staff Nurse, Severn House. Cut waiting times by 20 %.')).toEqual([]);
});

test('a line of this post passes', () => {
  expect(kinds('Took 40 calls a day')).toEqual([]);
});

test.each([['At Vela Bank I have worked as Chief of Staff since 2020.', []], ['I have worked for Staff since 2020.', ['employer']]])('what a title is of is no employer, and what it is for one would be: %s', (line, found) => {
  const { facts: own } = factsFromText('Ada Quist\n\nExperience\nChief of Staff, Vela Bank (2020 - present)\n- Planned the weeks of the board\n', 'resume.txt', () => `f${++n}`);
  expect(checkText(line, own).refusals.map(({ kind }) => kind)).toEqual(found);
});
