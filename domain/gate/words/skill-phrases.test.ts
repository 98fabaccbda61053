import { expect, test } from 'vitest';
import { factsFromText } from '#domain/candidate/import/import-text.ts';
import { checkText } from '../check-text.ts';

const resume = (skills: readonly string[]): string => `Ada Quist\nada@example.org\n\n## Skills\n${skills.map((skill) => `- ${skill}\n`).join('')}`;
let n = 0;
const passes = (fact: string, told: string, ...others: readonly string[]) => checkText(resume([told, ...others]), factsFromText(resume([fact, ...others]), 'resume.txt', () => `f${++n}`).facts).passed;

test.each([
  ['Negotiation Skills', 'Skilled negotiator'], ['Expert knowledge as a System Administrator', 'Expert knowledge of system administration'],
  ['Mastery of Oracle 12c', 'Strong command of Oracle 12c'], ['Expert understanding of SIEM', 'Expert-level knowledge of SIEM'], ['CDIA certification', 'CDIA certified'], ['Multi-threading', 'Multithreading'],
  ['Physical strength and patience', 'Physically strong and patient'], ['Familiar with MS Exchange', 'Familiar with Microsoft Exchange'],
  ['Excellent ability to meet strict deadlines', 'Excellent at meeting tight deadlines'], ['Nagios, Splunk', 'Monitoring with Nagios and Splunk'], ['Able to lead classroom discussions without losing focus', 'Able to lead discussions in the classroom, keeping focus'],
  ['Unyielding dedication to animal welfare', 'Strongly dedicated to animal welfare'], ['Excellency in managing a team through clear instructions', 'Excellent at managing a team with clear instructions'], ['Expertise in Oracle', 'Expert knowledge of Oracle'], ['Fluency in basic math', 'Fluent in basic math'],
  ['Certified in first aid and rescue swimming', 'Holds certification in rescue swimming and first aid'], ['Able to devise customized meal plans for patients', 'Devises tailored meal plans for patients'],
])('the skill “%s” may be told as “%s”', (fact, told) => expect(passes(fact, told)).toBe(true));

test.each([
  ['Agile methods, PHP programming', 'Agile methods, Go programming, PHP programming'], ['CDIA training', 'CDIA certified'], ['Knowledge of Oracle', 'Certified Oracle administrator'], ['Equipment maintenance', 'Equipment maintenance and welding'],
  ['Working knowledge of Exchange', 'In-depth knowledge of Exchange'], ['Teamwork', 'Team leader'], ['Patience', 'Patients'],
  ['Excellency in managing a team through clear instructions', 'Excellency in managing several teams through clear instructions'], ['Able to recommend the right product to clients', 'Able to create the right product for clients'], ['Trained in first aid', 'Certification in first aid'],
])('the skill “%s” is not told as “%s”', (fact, told) => expect(passes(fact, told)).toBe(false));

test('a level stays with the skill that has it', () => {
  expect(passes('Python', 'Expert in Python', 'Expert in Java')).toBe(false);
});
