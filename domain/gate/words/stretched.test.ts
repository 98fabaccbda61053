import { describe, expect, test } from 'vitest';
import type { Fact } from '#domain/candidate/fact.ts';
import { factsFromText } from '#domain/candidate/import/import-text.ts';
import { checkClaim } from '../check-claim.ts';
import { checkText } from '../check-text.ts';
import { factRecord } from '../record.ts';
import { tellsOfOneself } from './told-of-oneself.ts';

const around = (line: string) => `Ada Quist\nada@example.org\n\n## Further Information\n- ${line}\n`;
let n = 0;
const passes = (fact: string, told: string) => checkText(around(told), factsFromText(around(fact), 'resume.txt', () => `f${++n}`).facts).passed;

describe('words of a fact that together say more than it', () => {
  test.each([
    ['Worked in a team of 40 engineers on billing', 'Led a team of 40 engineers on billing'], ['Managed the stock list and worked with 9 warehouse colleagues', 'Managed 9 warehouse colleagues'],
    ['Generated sales leads at trade fairs', 'Led sales at trade fairs'], ['Reported to the head of logistics on delivery times', 'Head of logistics'], ['Supported the project lead in planning two moves', 'Led the planning of two moves'],
    ['Was mentored by a principal architect in systems design', 'Mentored others in systems design'], ['Completed a training in first aid', 'Gave a training in first aid'], ['Completed a training in first aid', 'Trained others in first aid'],
    ['Answered 40 calls a week', 'Answered 40 calls a day'], ['Prepared the cash report every month', 'Prepared the cash report every day'], ['Wrote 40 tests for four services', 'Wrote tests for 40 services'], ['Processed claims worth $40k a month', 'Processed 40k claims a month'],
    ['Mentored an intern and built a booking app', 'Mentored interns and built booking apps'], ['Pursuing a Master of Science in Robotics, expected 2027', 'Master of Science in Robotics'], ['Preparing for the Certified Kubernetes Administrator exam', 'CKA'],
    ['Finalist of the Harbour Design Prize 2019', 'Harbour Design Prize 2019'], ['Interested in learning Rust', 'Experienced in Rust'], ['No experience with welding, but comfortable with soldering', 'Experience with welding'],
    ['Assistant to the Managing Director, Quill & Partner', 'Managing Director, Quill & Partner'], ['Co-founder of a student club app', 'Founder of a student club app'],
    ['Checked invoices for some of the regional branches', 'Checked invoices for every regional branch'], ['Worked with experienced welders on bridge parts', 'The only welder on bridge parts'], ['Expert in Java, basic Python', 'Expert in Python'], ['Learning Dutch (A2)', 'Good Dutch'],
    ['Worked on the Customer Payment Archive', 'CPA'], ['Used AWS', 'Award winning speaker'], ['Worked for the manager of two shops', 'Took over the manager’s role of two shops'], ['Sold plans', 'Sold plans for Target and Indeed'], ['Mitarbeit in einem Team von 40 Personen', 'Als Einziger tätig in einem Team von 40 Personen'],
    ['Compared quotes from four printers', 'Quoted prices to four printers'], ['Read technical drawings', 'Drew technical drawings'], ['Arranged training on fire safety', 'Trained staff on fire safety'], ['Renewed 40 of 50 contracts in 2021', 'Renewed 50 contracts in 2021'],
    ['Worked remotely one day a week', 'Worked fully remotely'], ['Taught maths to adults', 'Taught maths and science to adults'], ['Electrician with a journeyman license', 'Electrician with a master license'], ['Worked under a master electrician on a hospital extension', 'Master electrician on a hospital extension'],
    ['Passed every city inspection in 2021', 'City inspector in 2021'], ['One test raised bookings by 3%', 'Tests raised bookings by 3%'], ['Drew plans in Civil 3D for the city', 'Drew and approved plans in Civil 3D for the city'], ['Stood in for the leader on two Sundays', 'Stood in for the leader every Sunday'],
    ['Tickets im Team bearbeitet', 'Die meisten Tickets im Team bearbeitet'], ['Werkstudentin eingewiesen', 'Werkstudenten eingewiesen'], ['Auszubildende im ersten Jahr angeleitet', 'Auszubildende im ersten Jahr geleitet'],
    ['Full Stack Developer: engineered full-stack solutions to satisfy company needs', 'Full Stack Developer: engineered full-stack solutions to satisfy company needs across the entire organisation'], ['Answered questions on security clearly', 'Security cleared (SC)'],
    ['Applied the house rules for storing samples', 'Defined the house rules for storing samples'], ['Monitored the Azure environment', 'Set up the Azure environment'], ['Maintained alarm systems and implemented new reports', 'Built alarm systems and implemented new reports'], ['Used Oracle databases for reports', 'Tuned Oracle databases for reports'],
    ['Managed and coordinated with the team on routes', 'Managed and coordinated the team on routes'], ['Was in charge of confirming the couriers’ bookings', 'Was in charge of the couriers'],
    ['Handled the testing of three apps', 'Modernized the testing of three apps'], ['Handled warranty claims', 'Closed warranty deals'], ['Prepared rotas for the ward', 'Set rotas for the ward'], ['Led workshops in cross-functional teams', 'Led cross-functional teams'], ['Balanced tires and ran pressure checks', 'Balanced tires and brakes'], ['Documented status reports and wrote letters', 'Registered broker'], ['Documented status reports and wrote letters', 'Documented broker reports'], ['Documented status reports and wrote letters', 'Registered agent'], ['Washed dishes, received deliveries and wiped tables', 'Washed dishes, ordered supplies and wiped tables'],
  ])('%s → %s', (fact, told) => expect(passes(fact, told)).toBe(false));

  test.each([
    ['Worked in a team of 40 engineers on billing', 'Was part of a team of 40 engineers working on billing'], ['Reported to the head of logistics on delivery times', 'Reported on delivery times to the head of logistics'], ['Was mentored by a principal architect in systems design', 'Mentored in systems design by a principal architect'],
    ['Answered 40 calls a week', 'Answered 40 calls weekly'], ['Prepared the cash report every month', 'Prepared the monthly cash report'], ['Mentored an intern and built a booking app', 'Built a booking app and mentored one intern'], ['Pursuing a Master of Science in Robotics, expected 2027', 'Master of Science in Robotics (expected 2027)'],
    ['Finalist of the Harbour Design Prize 2019', 'Harbour Design Prize 2019, finalist'], ['No experience with welding, but comfortable with soldering', 'Comfortable with soldering'], ['Assistant to the Managing Director, Quill & Partner', 'Managing Director’s assistant at Quill & Partner'],
    ['Expert in Java, basic Python', 'Java expert, basic Python'], ['Learning Dutch (A2)', 'Dutch (A2)'], ['Projects (beginner): Agile, Jira, MS Project', 'Jira, Agile, MS Project'], ['Honorable Mention, Harbour Design Prize, 2012', '2012'], ['Pflegte 40 Patienten pro Woche', 'Wöchentlich 40 Patienten gepflegt'], ['Completed a training in first aid', 'Took a first aid training'],
    ['Made 40 calls a week to suppliers', 'Called suppliers 40 times a week'], ['Ran tests on pump shafts', 'Tested pump shafts'], ['Renewed 40 of 50 contracts in 2021', 'Renewed 40 out of 50 contracts in 2021'], ['Stood in for the leader on Sundays', 'Stood in for the leader every Sunday'],
    ['Co-wrote a grant application', 'Helped write a grant application'], ['Took part in the on-call rota', 'Shared in the on-call rota'], ['Recorded the letters of visitors', 'Registered visitors’ letters'], ['Cut reporting from 12 hours to 4 hours a week', 'Cut reporting by 8 hours a week, from 12 to 4'], ['Reached 104% of quota in 2020', 'Exceeded quota in 2020, reaching 104%'],
    ['Maintained the payment service', 'Kept the payment service up and running'], ['Showed new officers the alarm panel', 'Introduced new officers to the alarm panel'], ['Auszubildende im ersten Jahr angeleitet', 'Leitete Auszubildende im ersten Jahr an'], ['Reklamationen telefonisch angenommen', 'Reklamationen am Telefon angenommen'],
    ['Opened savings accounts for students', 'Set up savings accounts for students'], ['Created reports using SQL', 'Built reports with SQL'], ['Solved 25 tickets a week', 'Closed 25 tickets a week'], ['Scheduled dates for the shoots', 'Set dates for the shoots'], ['Was absolutely dedicated to solving patients’ issues', 'Was fully committed to solving patients’ issues'], ['Executed query optimization in PostgreSQL', 'Responsible for optimizing queries in PostgreSQL'],
    ['Met individual client needs in cosmetics', 'Met the needs of each client in cosmetics'], ['Managed files, documents and letters', 'Handled paperwork, for example managing files, documents and letters'],
  ])('%s → %s stays true', (fact, told) => expect(passes(fact, told)).toBe(true));

  test('a title is not taken from an employer’s name', () => {
    const resume = (line: string) => `Ada Quist\n\n## Experience\n- ${line}\n`;
    const { facts } = factsFromText(resume('Clerk, Quill & Partner (2011 - 2014)'), 'resume.txt', () => `f${++n}`);
    expect(checkText(resume('Clerk, Quill & Partner (2011–2014)'), facts).passed).toBe(true);
    expect(checkText(resume('Partner, Quill & Partner (2011 - 2014)'), facts).passed).toBe(false);
  });

  test('a heading nobody knows says nothing that no fact says', () => {
    const { facts } = factsFromText(around('Wrote tests'), 'resume.txt', () => `f${++n}`);
    expect(checkText(around('Wrote tests').replace('## Further Information', '## Winner of the Turing Award'), facts).passed).toBe(false);
  });

  test('what is said of a group is not asked of each in it, and the name of who gave an award tells of none', () => {
    const resume = (section: string, line: string) => `Ada Quist\n\n## ${section}\n- ${line}\n`;
    const told = (section: string, fact: string, line: string) => checkText(resume(section, line), factsFromText(resume(section, fact), 'resume.txt', () => `f${++n}`).facts).passed;
    expect(told('Skills', 'Project (beginner): Agile, TFS, MS Project', 'MS Project, TFS')).toBe(true);
    expect(told('Skills', 'DATEV (beginner)', 'DATEV')).toBe(false);
    const award = { ...factsFromText(resume('Awards', 'Honorable Mention, Quill Foundation, 2012'), 'resume.txt', () => 'award').facts[0] as Fact, organisation: 'Quill Foundation' };
    const says = (text: string) => checkClaim({ text, facts: ['award'] }, factRecord([award]), 'item');
    expect(says('Quill Foundation')).toEqual([]);
    expect(says('Quill Foundation Prize')).not.toEqual([]);
  });

  test('a degree keeps what it is of', () => {
    const resume = (line: string) => `Ada Quist\n\nEducation\n${line}\n`;
    const told = (fact: string, line: string) => checkText(resume(line), factsFromText(resume(fact), 'resume.txt', () => `f${++n}`).facts).passed;
    expect(told('MA Publishing, Kelham University (2015 - 2016)', 'MBA Publishing, Kelham University (2015 - 2016)')).toBe(false);
    expect(told('MS Statistics, Sonora University (2017 - 2019)', 'Master of Science in Statistics, Sonora University (2017–2019)')).toBe(true);
    expect(told('BASc Civil Engineering, Garibaldi University (2013 - 2018)', 'Bachelor of Applied Science in Civil Engineering, Garibaldi University, 2013–2018')).toBe(true);
  });

  test('an engineer’s title builds nothing, and a volunteer’s leads no volunteers', () => {
    const resume = (head: string, line: string) => `Ada Quist\n\nExperience\n${head}, Nordlys (2016 - 2022)\n- ${line}\n`;
    const told = (head: string, fact: string, line: string) => checkText(resume(head, line), factsFromText(resume(head, fact), 'resume.txt', () => `f${++n}`).facts).passed;
    expect(told('Support Engineer', 'Restarted services and read log files', 'Built services and read log files')).toBe(false);
    expect(told('Support Engineer', 'Restarted services and read log files', 'Read log files and restarted services')).toBe(true);
    expect(told('Program Volunteer', 'Packed boxes on Saturdays', 'Coordinated volunteers on Saturdays')).toBe(false);
  });

  test('a skill is no certificate', () => {
    const resume = (section: string) => `Ada Quist\n\n## ${section}\n- Terraform\n`;
    const { facts } = factsFromText(resume('Skills'), 'resume.txt', () => `f${++n}`);
    expect(checkText(resume('Skills'), facts).passed).toBe(true);
    expect(checkText(resume('Certifications'), facts).passed).toBe(false);
  });
});

describe('a sentence without a citation', () => {
  test.each(['I have been a manager for many years.', 'I am a hiring manager.', 'I can start today.', 'My team is very happy.', 'I meet every requirement.', 'Available immediately.', 'Great experience in the field.', 'Ich bin seit vielen Jahren in diesem Bereich tätig.', 'Ich habe viel Erfahrung.', 'Als Leiter arbeite ich seit Jahren.'])(
    'tells of its writer: %s', (sentence) => expect(tellsOfOneself(sentence)).toBe(true));

  test.each(['I am writing to apply for the role.', 'I would love to meet the team.', 'I look forward to your reply.', 'I have one question.', 'My résumé holds the details.', 'I will send it at once.', 'Ich freue mich auf Ihre Antwort.', 'Gern erzähle ich Ihnen mehr.', 'Am 2. November habe ich mich beworben.'])(
    'says what it is for: %s', (sentence) => expect(tellsOfOneself(sentence)).toBe(false));
});
